/** Explanations in a workbook that is in use: only the rows whose explanation changes are written. */
import type { ReadableWorkbook } from "../workbook/workbook.ts";
import type { Explanation } from "../report/annual-report.ts";
import { contentAt, isSameContent, type CellEdit } from "./cell-edit.ts";
import { textContent } from "./contents.ts";
import { explanationWords } from "./edit-words.ts";
import {
  explanationRows,
  type ExplanationColumn,
  type ExplanationRow,
} from "./explanation-rows.ts";
import { besideLine, inFreeRow, tooMany } from "./explanations.ts";
import { namedCells } from "./named-cells.ts";
import type { Book } from "./read-book.ts";

/**
 * The edits after which the workbook has exactly these explanations: one that it has already stays where it is,
 * one of the same finding is written over, and any other goes beside its sum or into a blank row.
 *
 * @throws Unwritable when there are more than the sheet has rows for
 */
export function explanationEdits(
  workbook: ReadableWorkbook,
  { edition, areas }: Book,
  wanted: readonly Explanation[],
): CellEdit[] {
  const rows = explanationRows(edition, namedCells(workbook, areas));
  const missing = [...wanted];
  const stale = rows.filter(({ explanation }) => {
    if (!explanation) return false;
    const kept = missing.findIndex((it) => isSame(it, explanation));
    if (kept >= 0) missing.splice(kept, 1);
    return kept < 0;
  });
  const isFor = (row: ExplanationRow, { code, at }: Explanation): boolean =>
    row.text("code") === code && row.text("at") === at;
  const taken = new Map<ExplanationRow, Explanation>();
  const take = (fits: (row: ExplanationRow, it: Explanation) => boolean): void => {
    for (const explanation of missing.splice(0)) {
      const row = rows.find((it) => !taken.has(it) && fits(it, explanation));
      if (row) taken.set(row, explanation);
      else missing.push(explanation);
    }
  };
  take((row, it) => isFor(row, it) && (stale.includes(row) || (row.isLine && !row.explanation)));
  take((row) => row.isBlank);
  take((row) => stale.includes(row) && !row.isLine);
  const free = rows.filter((row) => row.isBlank || (row.explanation && !row.isLine));
  if (missing.length > 0) throw tooMany(free.length);

  const editsOf = (row: ExplanationRow, it: Explanation, columns: Columns): CellEdit[] =>
    columns.flatMap(([column, text]): CellEdit[] => {
      const place = row.place(column);
      const [before, content] = [contentAt(workbook, place), textContent(text)];
      const of = explanationWords(edition, it);
      const edit = { ...place, content, before, locked: false, of };
      return isSameContent(before, content) ? [] : [edit];
    });
  const columnsOf = (row: ExplanationRow, it: Explanation): Columns =>
    row.isLine ? besideLine(it) : inFreeRow(edition, it);
  return [
    ...Array.from(taken, ([row, it]) => editsOf(row, it, columnsOf(row, it))),
    ...stale.map((row) =>
      row.explanation && !taken.has(row)
        ? editsOf(row, row.explanation, columnsOf(row, NOTHING))
        : [],
    ),
  ].flat();
}

type Columns = readonly (readonly [ExplanationColumn, string])[];

const NOTHING: Explanation = { code: "", at: "", text: "", figures: {} };

function isSame(a: Explanation, b: Explanation): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
