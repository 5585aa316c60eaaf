/** What a unit sent since the round before, cell by cell. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { UnitChange } from "../../collection/round.ts";
import { statusWords } from "../../collection/submission-words.ts";
import type { Edition } from "../../form/editions.ts";
import { cellName } from "../../form/names.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";

interface ChangePartProps {
  readonly change: UnitChange;
  readonly edition: Edition;
}

export function ChangePart({ change, edition }: ChangePartProps): ReactElement {
  const styles = useStyles();
  const { before, now, cells } = change;
  return (
    <section className={styles.card} aria-label="与上一轮比">
      <h3 className={styles.title}>
        与上一轮比：
        {before === now ? "重新报送" : `${statusWords[before]}→${statusWords[now]}`}
        {cells.length > 0 && `，改了${cells.length}格`}
      </h3>
      {cells.length > 0 && (
        <ul className={styles.cells}>
          {cells.map(({ id, before: was, now: is }) => {
            const cell = edition.cellsById.get(id);
            return (
              <li key={id}>
                {cell && cellName(cell)}：{was ?? "空白"} → {is ?? "空白"}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  card: { ...card, gap: tokens.spacingVerticalXS },
  title: cardTitle,
  cells: { maxHeight: "12rem", margin: "0", paddingLeft: "1.2em", overflowY: "auto" },
});
