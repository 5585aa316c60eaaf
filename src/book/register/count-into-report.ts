/** What a register counts to, in an annual report: a new one, or one that is there with these tables changed. */
import { editionOf } from "../../form/editions.ts";
import type { Register } from "../../register/register.ts";
import { assertSameReport } from "../../register/same-report.ts";
import type { Count } from "../../register/tally.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { emptyReport } from "../../report/empty-report.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { bookReport } from "../book-report.ts";
import { changeBook } from "../change-book.ts";
import type { FigureChange } from "../figure-change.ts";
import type { Book } from "../read-book.ts";

export function countedReport({ edition, year, organ }: Register, count: Count): AnnualReport {
  const empty = emptyReport({ edition: editionOf(edition), year, organ, zeros: false });
  return withCount(empty, count);
}

export function withCount(report: AnnualReport, { figures }: Count): AnnualReport {
  return { ...report, figures: { ...report.figures, ...figures } };
}

/**
 * Writes these tables into an annual workbook; all else in it stays as it is.
 *
 * @param file how the workbook is called
 * @throws UnreadableFile where it is the report of another organ, year or edition
 * @throws Unwritable where something does not fit into it
 */
export function countIntoBook(
  workbook: Workbook,
  book: Book,
  {
    file,
    register,
    count,
  }: { readonly file: string; readonly register: Register; readonly count: Count },
): void {
  const before = bookReport(book);
  assertSameReport({ file, report: before }, register);
  changeBook(workbook, book, {
    changes: { figures: countChanges(register, count) },
    report: withCount(before, count),
  });
}

/** A total is the form's own sum of what is counted. */
export function countChanges(
  { edition }: Register,
  { figures }: Count,
): Record<string, FigureChange> {
  const { cellsById } = editionOf(edition);
  return Object.fromEntries(
    Object.entries(figures).map(([id, figure]): [string, FigureChange] => [
      id,
      cellsById.get(id)?.computed ? "sum" : figure,
    ]),
  );
}
