/** A standard sentence from a range: table three, the row of table four, or the documents of table two. */
import { readFigures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { type Edition, editionForYear, editions } from "../form/editions.ts";
import { sentencePlans, type SentenceKind } from "../narrative/sentence-plan.ts";
import { writeSentence } from "../narrative/standard-sentences.ts";
import { countIn } from "./counts.ts";
import { isAsLarge, rangeOf, shown, sizeOf, type Shown } from "./cells.ts";
import * as messages from "./messages.ts";

/** What a kind may be called: as the sheet calls it, or by its id. */
const KINDS: ReadonlyMap<string, SentenceKind> = new Map([
  ["申请", "requests"],
  ["申请办理", "requests"],
  ["requests", "requests"],
  ["复议诉讼", "disputes"],
  ["disputes", "disputes"],
  ["规范性文件", "documents"],
  ["documents", "documents"],
]);

/** Writes the sentence, or says what keeps it from being written. */
export function sentence(kindGiven: unknown, range: unknown, yearGiven: unknown): string {
  const kind = KINDS.get(String(shown(kindGiven)).trim());
  if (!kind) return messages.noSuchSentence(String(shown(kindGiven)));
  const cells = rangeOf(range);
  const year = yearIn(yearGiven);
  const edition = editionOf(kind, cells, year);
  if (!edition) return messages.notRangeOf(kind, sizeOf(cells));
  const rows = rowsOf(edition, kind);
  const figures: Record<string, number> = {};
  for (const [i, row] of rows.entries()) {
    for (const [j, { id }] of row.entries()) {
      const text = cells[i]?.[j] ?? 0;
      const count = countIn(text);
      if (Number.isNaN(count)) return messages.notANumber(String(text));
      figures[id] = count;
    }
  }
  const plan = sentencePlans(edition).find((it) => it.kind === kind);
  return (plan && writeSentence(plan, readFigures(edition, figures), year)) ?? "";
}

/** The year, or none where the cell is empty. */
function yearIn(given: unknown): number | null {
  const year = countIn(shown(given));
  return Number.isInteger(year) && year > 0 ? year : null;
}

/** Table three tells its edition by its size; what both print in one size goes by the year. */
function editionOf(
  kind: SentenceKind,
  cells: readonly (readonly Shown[])[],
  year: number | null,
): Edition | undefined {
  const due = year === null ? undefined : editionForYear(year);
  const ordered = due ? [due, ...editions] : [...editions].reverse();
  return ordered.find((it) => isAsLarge(cells, rowsOf(it, kind)));
}

/** The cells of a kind as the form prints them. */
function rowsOf({ rows }: Edition, kind: SentenceKind): (readonly Cell[])[] {
  switch (kind) {
    case "requests":
      return rows.filter(({ table }) => table.id === "requests").map(({ cells }) => cells);
    case "disputes":
      return [rows.filter(({ table }) => table.id === "disputes").flatMap(({ cells }) => cells)];
    case "documents":
      return rows
        .filter(({ row: { line } }) => line.role === "rules" || line.role === "normativeDocuments")
        .map(({ cells }) => cells);
  }
}
