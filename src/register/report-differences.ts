/** What filling a count into an annual report changes, cell by cell. */
import { numberOf, readFigures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { editionOf } from "../form/editions.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { Count } from "./tally.ts";

export interface CountDifference {
  readonly cell: Cell;
  /** What the report has now, as it stands there; null where the cell is blank. */
  readonly before: number | string | null;
  readonly after: number;
  /** What the number counts. */
  readonly entries: readonly string[];
}

/** In printed order; a number that is written otherwise is the same number. */
export function countDifferences(report: AnnualReport, count: Count): CountDifference[] {
  const edition = editionOf(report.edition);
  const figures = readFigures(edition, report.figures);
  return edition.cells.flatMap((cell) => {
    const after = count.figures[cell.id];
    if (after === undefined || numberOf(figures, cell) === after) return [];
    const before = report.figures[cell.id] ?? null;
    return [{ cell, before, after, entries: count.entries[cell.id] ?? [] }];
  });
}
