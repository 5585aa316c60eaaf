/** What a letter changes in its line of the register, for who says so once it is signed. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { RegisterEdit } from "../../../register/register-edit.ts";
import { isDay, printDate } from "../../../text/dates.ts";

interface LetterRecordProps {
  readonly number: string;
  readonly edits: readonly RegisterEdit[];
  readonly onRecord: () => void;
}

export function LetterRecord({ number, edits, onRecord }: LetterRecordProps): ReactElement {
  const styles = useStyles();
  const title = useId();
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        签发以后，把这几处记入{number}：
      </h3>
      <ul className={styles.list}>
        {edits.map(({ key, label, before, after }) => (
          <li key={key}>
            {label}：{before === undefined ? "空" : shown(before)} → <strong>{shown(after)}</strong>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={onRecord}>
          记入台账
        </Button>
      </div>
    </section>
  );
}

function shown(text: string): string {
  return isDay(text) ? printDate(text) : text;
}

const useStyles = makeStyles({
  part: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: "0", paddingLeft: "1.2em" },
});
