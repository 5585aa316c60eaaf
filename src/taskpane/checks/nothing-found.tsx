import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import type { Stage } from "../../rules/context.ts";

interface NothingFoundProps {
  readonly stage: Stage;
  readonly blanks: number;
}

/** Says what that means: while it is filled, only what is filled was checked. */
export function NothingFound({ stage, blanks }: NothingFoundProps): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      <CheckmarkCircle20Filled className={styles.icon} />
      {stage === "draft" && blanks > 0 ? "已填的部分没有发现问题。" : "没有发现问题。"}
    </p>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, margin: "0" },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
