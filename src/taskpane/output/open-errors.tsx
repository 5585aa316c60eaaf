/** Whether the report is finished, or carries the mark of a draft. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { isUncorrected, type Finding } from "../../rules/finding.ts";
import { finishedSays } from "../session/checked-report.ts";

interface OpenErrorsProps {
  /** What is found in the finished report. */
  readonly finished: readonly Finding[];
  readonly onChecks: () => void;
}

export function OpenErrors({ finished, onChecks }: OpenErrorsProps): ReactElement {
  const styles = useStyles();
  const isDraft = finished.some(isUncorrected);
  return (
    <div className={styles.line}>
      {isDraft ? (
        <Warning16Filled className={styles.draft} />
      ) : (
        <CheckmarkCircle16Filled className={styles.sound} />
      )}
      <span role="status" className={styles.text}>
        {finishedSays(finished)}
        {isDraft && "改正前报告首页标有“草稿”。"}
      </span>
      {isDraft && (
        <Button size="small" onClick={onChecks}>
          去核对
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  sound: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  draft: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  text: { flexGrow: 1, minWidth: 0 },
});
