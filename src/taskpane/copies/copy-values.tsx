/** What each copy has in one place, side by side: 甲 8　乙 9. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Letter } from "./letter.tsx";

/** @param props.values one a copy, in their order */
export function CopyValues({ values }: { readonly values: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.values}>
      {values.map((value, i) => (
        <span key={i} className={styles.value}>
          <Letter index={i} />
          <strong className={styles.text}>{value}</strong>
        </span>
      ))}
    </span>
  );
}

const useStyles = makeStyles({
  values: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
  },
  value: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: "0",
  },
  text: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});
