/** Whether the report is finished, or carries the mark of a draft. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { AnnualReport } from "../../report/annual-report.ts";
import { unconfirmedCells } from "../../report/unconfirmed.ts";
import { isUncorrected, type Finding } from "../../rules/finding.ts";
import { finishedSays } from "../session/checked-report.ts";

interface OpenErrorsProps {
  /** What is found in the finished report. */
  readonly finished: readonly Finding[];
  readonly report: AnnualReport;
  readonly onChecks: () => void;
}

export function OpenErrors({ finished, report, onChecks }: OpenErrorsProps): ReactElement {
  const styles = useStyles();
  const isDraft = finished.some(isUncorrected);
  const unconfirmed = unconfirmedCells(report).length;
  return (
    <div className={styles.line}>
      {isDraft || unconfirmed > 0 ? (
        <Warning16Filled className={styles.draft} />
      ) : (
        <CheckmarkCircle16Filled className={styles.sound} />
      )}
      <span role="status" className={styles.text}>
        {finishedSays(finished)}
        {isDraft && "改正前报告首页标有“草稿”。"}
        {unconfirmed > 0 && `${unconfirmed}格的数读入时是识别或推定的，未经确认。`}
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
