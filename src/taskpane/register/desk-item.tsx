/** One line on the desk: until when and for whom, and how that was reckoned. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr16Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Mail16Regular } from "@fluentui/react-icons/svg/mail";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useState, type ReactElement } from "react";
import { deskLineWords, pressingWords } from "../../register/desk-words.ts";
import type { DeskLine, Pressing } from "../../register/desk.ts";
import { reckoningWords } from "../../register/reckoning-words.ts";
import type { RegisterContext } from "../../register/register-context.ts";
import { CompactButton } from "../compact-button.tsx";
import { entryCard } from "../card-styles.ts";
import { LineButton, type ShowLine } from "./line-button.tsx";
import { ReckonedDays } from "./reckoned-days.tsx";

interface DeskItemProps {
  readonly item: DeskLine;
  readonly context: RegisterContext;
  readonly onLine: ShowLine;
  readonly onLetters: ShowLine;
}

export function DeskItem({ item, context, onLine, onLetters }: DeskItemProps): ReactElement {
  const styles = useStyles();
  const [isReckoned, setReckoned] = useState(false);
  const { line, number, pressing, answers } = item;
  const { subject, office } = line.request;
  const about = [subject, office].filter((it) => it != null).join("　");
  const reckoned = answers === "first" && isReckoned ? reckoningWords(line, context) : undefined;
  const { icon, colour } = LOOKS[pressing];
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.icon} style={{ color: colour }} title={pressingWords[pressing][0]}>
          {icon}
        </span>
        <LineButton number={number} onLine={onLine} />
        <span className={styles.says}>{deskLineWords(item)}</span>
        <span className={styles.about} title={about}>
          {about}
        </span>
        {answers === "first" && pressing !== "undated" && (
          <CompactButton
            quiet
            icon={<CalendarLtr16Regular />}
            label={`逐日推算${number}`}
            expanded={isReckoned}
            onClick={() => {
              setReckoned(!isReckoned);
            }}
          >
            逐日推算
          </CompactButton>
        )}
        <CompactButton
          quiet
          icon={<Mail16Regular />}
          label={`文书${number}`}
          onClick={() => {
            onLetters(number);
          }}
        >
          文书
        </CompactButton>
      </div>
      {reckoned && (
        <div className={styles.days}>
          <ReckonedDays {...reckoned} />
        </div>
      )}
    </li>
  );
}

const LOOKS: Readonly<Record<Pressing, { readonly icon: ReactElement; readonly colour: string }>> =
  {
    overdue: { icon: <ErrorCircle16Filled />, colour: tokens.colorStatusDangerForeground1 },
    due: { icon: <Warning16Filled />, colour: tokens.colorStatusWarningForeground3 },
    expired: { icon: <Warning16Filled />, colour: tokens.colorStatusWarningForeground3 },
    undated: { icon: <ErrorCircle16Filled />, colour: tokens.colorStatusDangerForeground1 },
    waiting: { icon: <Info16Regular />, colour: tokens.colorBrandForeground1 },
    running: { icon: <CheckmarkCircle16Regular />, colour: tokens.colorStatusSuccessForeground1 },
  };

const useStyles = makeStyles({
  item: entryCard,
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  icon: { display: "flex" },
  says: { flexShrink: 0, maxWidth: "100%" },
  about: {
    flex: "1 1 8rem",
    minWidth: "0",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  days: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});
