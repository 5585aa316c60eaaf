/** Whether the report is finished, or carries the mark of a draft. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";

export interface OpenErrorsProps {
  readonly count: number;
  readonly onChecks: () => void;
}

export function OpenErrors({ count, onChecks }: OpenErrorsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {count === 0 ? (
        <CheckmarkCircle16Filled className={styles.sound} />
      ) : (
        <Warning16Filled className={styles.draft} />
      )}
      <span role="status" className={styles.text}>
        {count === 0
          ? "没有必须改正的问题。"
          : `还有${count}处必须改正，改正前报告首页标有“草稿”。`}
      </span>
      {count > 0 && (
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
