/** 期限: by when the report is due, and the day that a superior asks for. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarLtr16Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { memo, useState, type ReactElement } from "react";
import type { AnnualReport } from "../../report/annual-report.ts";
import { isDay } from "../../text/dates.ts";
import { buttonLine } from "../button-line.ts";
import { CompactButton } from "../compact-button.tsx";
import type { PaneSession } from "../session/session.ts";
import { deadlineOf } from "../session/kept-deadline.ts";
import { dueWords } from "./due-words.ts";

/** What of a report has to do with its days. */
type Reported = Pick<AnnualReport, "organ" | "year" | "published">;

interface DeadlineLineProps {
  readonly session: PaneSession;
  readonly report: Reported;
  /** What a superior asks for; null where nobody has told. */
  readonly deadline: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export const DeadlineLine = memo(function DeadlineLine(props: DeadlineLineProps): ReactElement {
  const { session, report, deadline, today } = props;
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const own = deadlineOf(report, deadline);
  return (
    <div className={styles.part}>
      <div className={styles.line}>
        <CalendarLtr16Regular className={styles.icon} />
        <span className={styles.text}>
          {dueWords(report, own, today).map(({ text, isUrgent }) => (
            <span key={text} className={mergeClasses(styles.due, isUrgent && styles.urgent)}>
              {text}
            </span>
          ))}
        </span>
        <CompactButton
          quiet
          expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {own === undefined ? "填上级要求" : "改上级要求"}
        </CompactButton>
      </div>
      {isOpen && (
        <label className={styles.line}>
          上级要求的日期
          <input
            type="date"
            autoFocus
            className={styles.input}
            value={own ?? ""}
            onChange={({ target: { value } }) => {
              if (value === "" || isDay(value)) session.setDeadline(value === "" ? null : value);
            }}
          />
        </label>
      )}
    </div>
  );
}, isDueAlike);

/** Figures are of no concern here. */
function isDueAlike(a: DeadlineLineProps, b: DeadlineLineProps): boolean {
  const ofReport = ["organ", "year", "published"] as const;
  return (
    a.session === b.session &&
    a.deadline === b.deadline &&
    a.today === b.today &&
    ofReport.every((key) => a.report[key] === b.report[key])
  );
}

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalXS },
  line: { ...buttonLine, fontSize: tokens.fontSizeBase200 },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  text: { display: "grid", flex: "1 1 10rem", minWidth: "0" },
  due: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  urgent: {
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  input: {
    height: "1.75rem",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    colorScheme: "light dark",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
  },
});
