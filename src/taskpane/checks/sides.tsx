/** Both sides of a finding: what should stand there, and what does. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatNumber } from "../../figures/figure.ts";
import type { Finding } from "../../rules/finding.ts";

export function Sides({
  expected,
  found,
}: Pick<Finding, "expected" | "found">): ReactElement | null {
  const styles = useStyles();
  if (expected === null) return null;
  return (
    <dl className={styles.sides}>
      <Side name="应为" says={sideText(expected)} />
      <Side name="现为" says={found === null ? "未填" : sideText(found)} />
    </dl>
  );
}

function Side({ name, says }: { readonly name: string; readonly says: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.side}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.says}>{says}</dd>
    </div>
  );
}

function sideText(side: number | string): string {
  return typeof side === "number" ? formatNumber(side) : side;
}

const useStyles = makeStyles({
  sides: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: "0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  side: { display: "flex", gap: tokens.spacingHorizontalXS },
  name: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  says: {
    margin: "0",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});
