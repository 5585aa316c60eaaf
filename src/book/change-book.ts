/** Changes a report in a workbook that was opened: only what differs is written, and formulas show it at once. */
import type { Key } from "../layout/keys.ts";
import { paragraphHeight } from "../layout/paragraph-rows.ts";
import { planWorkbook } from "../layout/plan-workbook.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { formatAddress } from "../workbook/cell-address.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { ReportChanges } from "./report-changes.ts";
import { editsFor } from "./edits-for.ts";
import { holdsFormula } from "./form-formula.ts";
import { placeIn, type SheetCell } from "./placed-keys.ts";
import { readBook, type Book } from "./read-book.ts";
import { readOnce } from "./read-once.ts";
import { reportContents, resultsOf } from "./report-contents.ts";

/**
 * Writes changes into a workbook.
 *
 * @param book what the workbook holds
 * @param report the report as it is after the changes
 * @throws Unwritable when something has no place in the workbook
 */
export function changeBook(
  workbook: Workbook,
  book: Book,
  { changes, report }: { readonly changes: ReportChanges; readonly report: AnnualReport },
): void {
  const plan = planWorkbook(book.edition);
  for (const { sheet, row, column, content, part, locked } of editsFor(workbook, book, changes)) {
    const whole = content.kind === "formula" ? { ...content, cached: null } : content;
    workbook.setCell(sheet, formatAddress(row, column), whole);
    // the row fits its paragraph, also one that waits hidden for more than is usual; one that
    // was added to an older template has the look of all others
    if (part && !locked && content.kind === "text") {
      workbook.setRowHeight(sheet, row, paragraphHeight(plan, part, content.value));
    }
  }
  showResults(workbook, plan, report);
}

/** What the formulas of the form show until a program calculates them anew. */
function showResults(workbook: Workbook, plan: WorkbookPlan, report: AnnualReport): void {
  const now = readOnce(workbook);
  const book = readBook(now);
  if (!book) throw new Error("The workbook has lost its report while it was changed.");
  const named = placeIn(book.areas, plan);
  const placeOf = (key: Key): SheetCell | undefined => named(key) ?? plannedPlace(plan, key);
  for (const [key, result] of resultsOf(plan, reportContents(plan, report))) {
    const place = placeOf(key);
    const formula = plan.formulas.get(key);
    if (!place || !formula || !now.sheet(place.sheet)) continue;
    const cell = now.readSheet(place.sheet).at(place.row, place.column);
    if (!cell || !holdsFormula(cell, formula, place.sheet, placeOf)) continue;
    if ((cell.value ?? "") === (result ?? "")) continue;
    workbook.setCell(place.sheet, formatAddress(place.row, place.column), {
      kind: "cached",
      cached: result,
    });
  }
}

/** Checks and lines have no names; where they have moved they do not hold their formula here. */
function plannedPlace({ places }: WorkbookPlan, key: Key): SheetCell | undefined {
  const place = places.get(key);
  return place && { sheet: place.sheet, row: place.row - 1, column: place.column - 1 };
}
