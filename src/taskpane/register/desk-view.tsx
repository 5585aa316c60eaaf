/** 今日: what presses, in one sentence and line by line. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { deskSentence } from "../../register/desk-words.ts";
import { pressings } from "../../register/desk.ts";
import { printDate } from "../../text/dates.ts";
import { DeskGroup } from "./desk-group.tsx";
import type { ShowLine } from "./line-button.tsx";
import type { RegisterModel } from "./register-model.ts";

interface DeskViewProps {
  readonly model: RegisterModel;
  readonly onLine: ShowLine;
  /** Shows the letters of a line. */
  readonly onLetters: ShowLine;
}

export function DeskView({ model, onLine, onLetters }: DeskViewProps): ReactElement {
  const styles = useStyles();
  const { desk, context } = model;
  return (
    <div className={styles.view}>
      <div>
        <h2 className={styles.sentence}>{deskSentence(desk)}</h2>
        <p className={styles.day}>今天是{printDate(context.today)}</p>
      </div>
      {pressings.map((pressing) => (
        <DeskGroup
          key={pressing}
          pressing={pressing}
          lines={desk.filter((it) => it.pressing === pressing)}
          context={context}
          onLine={onLine}
          onLetters={onLetters}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
  },
  sentence: {
    margin: "0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  day: { margin: "0", color: tokens.colorNeutralForeground2 },
});
