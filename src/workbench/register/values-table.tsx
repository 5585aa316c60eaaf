/** Words for kinds and results that mean no one thing, each once: who knows what is meant says it for all rows. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Edition } from "../../form/editions.ts";
import { lineName, numberedName } from "../../form/names.ts";
import { columnName } from "../../register/foreign-columns.ts";
import type { ListDraft } from "../../register/list/list-draft.ts";
import type { MeantValues } from "../../register/list/list-line.ts";
import { columnsOfApplicants, outcomesOf } from "../../register/named-rows.ts";
import { card, cardTitle } from "../../taskpane/card-styles.ts";
import { selectLook } from "../../taskpane/select-look.ts";

interface ValuesTableProps {
  readonly draft: ListDraft;
  readonly edition: Edition;
  readonly meant: MeantValues;
  readonly onMeant: (meant: MeantValues) => void;
}

type Meant = keyof MeantValues;

const COLUMNS: readonly Meant[] = ["kind", "outcome"];

export function ValuesTable(props: ValuesTableProps): ReactElement | null {
  const { draft, edition, meant, onMeant } = props;
  const styles = useStyles();
  const words = COLUMNS.flatMap((column) =>
    wordsIn(draft, column, meant).map(({ text, rows }) => ({ column, text, rows })),
  );
  if (words.length === 0) return null;
  return (
    <section className={styles.card} aria-label="这些写法是哪一类">
      <h3 className={styles.title}>这些写法是哪一类</h3>
      {words.map(({ column, text, rows }) => (
        <label key={`${column} ${text}`} className={styles.line}>
          <span>
            {columnName(column)}“{text}”{rows > 0 && `（${rows}行）`}
          </span>
          <select
            className={styles.select}
            value={meant[column]?.get(text) ?? ""}
            onChange={({ target }) => {
              onMeant(withValue(meant, column, [text, target.value]));
            }}
          >
            <option value="">不定，原样带入</option>
            {choicesOf(edition, column).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  );
}

/** Those that are doubtful, and those that were settled here. */
function wordsIn(
  { doubts }: ListDraft,
  column: Meant,
  meant: MeantValues,
): { readonly text: string; readonly rows: number }[] {
  const words = new Map<string, number>();
  for (const text of meant[column]?.keys() ?? []) words.set(text, 0);
  for (const it of doubts) {
    if (it.column !== column || it.doubt !== "unread" || it.text === undefined) continue;
    words.set(it.text, (words.get(it.text) ?? 0) + 1);
  }
  return [...words].map(([text, rows]) => ({ text, rows }));
}

function withValue(
  meant: MeantValues,
  column: Meant,
  [text, value]: readonly [string, string],
): MeantValues {
  const values = new Map(meant[column]);
  if (value === "") values.delete(text);
  else values.set(text, value);
  return { ...meant, [column]: values };
}

function choicesOf(edition: Edition, column: Meant): (readonly [key: string, name: string])[] {
  return column === "kind"
    ? columnsOfApplicants(edition).map((it) => [it.column.key, lineName(it.column.line)] as const)
    : outcomesOf(edition).map(({ row }) => [row.key, numberedName(row)] as const);
}

const useStyles = makeStyles({
  card,
  title: cardTitle,
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  select: selectLook,
});
