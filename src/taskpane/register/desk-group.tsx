/** Lines on the desk that press alike. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { pressingWords } from "../../register/desk-words.ts";
import type { DeskLine, Pressing } from "../../register/desk.ts";
import type { RegisterContext } from "../../register/register-context.ts";
import { CompactButton } from "../compact-button.tsx";
import { DeskItem } from "./desk-item.tsx";
import type { ShowLine } from "./line-button.tsx";

interface DeskGroupProps {
  readonly pressing: Pressing;
  readonly lines: readonly DeskLine[];
  readonly context: RegisterContext;
  readonly onLine: ShowLine;
  readonly onLetters: ShowLine;
}

/** As many as anybody looks through; what presses most stands first. */
const SHOWN = 20;

export function DeskGroup(props: DeskGroupProps): ReactElement | null {
  const { pressing, lines, context, onLine, onLetters } = props;
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  if (lines.length === 0) return null;
  const shown = isWhole ? lines : lines.slice(0, SHOWN);
  const [name, does] = pressingWords[pressing];
  return (
    <section className={styles.group} aria-label={name}>
      <h3 className={styles.title}>
        {name}（{lines.length}件）<span className={styles.does}>{does}</span>
      </h3>
      <ul className={styles.list}>
        {shown.map((it, i) => (
          <DeskItem
            key={`${it.number} ${i}`}
            item={it}
            context={context}
            onLine={onLine}
            onLetters={onLetters}
          />
        ))}
      </ul>
      {shown.length < lines.length && (
        <div>
          <CompactButton
            onClick={() => {
              setWhole(true);
            }}
          >
            {name}的全部{lines.length}件…
          </CompactButton>
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({
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
