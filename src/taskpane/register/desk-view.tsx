/** 今日: what presses, in one sentence and line by line. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countOf, deskSentence, pressingWords } from "../../register/desk-words.ts";
import { pressings } from "../../register/desk.ts";
import { printDate } from "../../text/dates.ts";
import { DeskItem } from "./desk-item.tsx";
import type { ShowLine } from "./line-button.tsx";
import type { RegisterModel } from "./register-model.ts";

interface DeskViewProps {
  readonly model: RegisterModel;
  readonly onLine: ShowLine;
}

export function DeskView({ model, onLine }: DeskViewProps): ReactElement {
  const styles = useStyles();
  const { desk, context } = model;
  return (
    <div className={styles.view}>
      <div>
        <h2 className={styles.sentence}>{deskSentence(desk)}</h2>
        <p className={styles.day}>今天是{printDate(context.today)}</p>
      </div>
      {pressings.map((pressing) => {
        const lines = desk.filter((it) => it.pressing === pressing);
        if (lines.length === 0) return null;
        const [name, does] = pressingWords[pressing];
        return (
          <section key={pressing} className={styles.group} aria-label={name}>
            <h3 className={styles.title}>
              {name}（{countOf(desk, pressing)}件）<span className={styles.does}>{does}</span>
            </h3>
            <ul className={styles.list}>
              {lines.map((it, i) => (
                <DeskItem key={`${it.number} ${i}`} item={it} context={context} onLine={onLine} />
              ))}
            </ul>
          </section>
        );
      })}
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
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  does: {
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    margin: "0",
    padding: "0",
  },
});
