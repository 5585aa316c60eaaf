/** The cells in which copies of a report differ. */
import type { Figure } from "../figures/figure.ts";
import { figureOf, readFigures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { type Edition, editionOf } from "../form/editions.ts";
import { counterpartOf } from "../form/last-year.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { figuresInEdition } from "../report/figures-in-edition.ts";

export interface FigureDifference {
  readonly cell: Cell;
  /** One a copy, in their order; undefined for a copy without tables. */
  readonly figures: readonly (Figure | undefined)[];
}

/** Compares the cells that all copies count alike, by the edition of the first that has tables. */
export function compareFigures(reports: readonly (AnnualReport | undefined)[]): FigureDifference[] {
  const known = reports.filter((report) => report !== undefined);
  const [first] = known;
  if (!first) return [];
  const edition = editionOf(first.edition);
  const read = reports.map(
    (report) => report && readFigures(edition, figuresInEdition(edition, report)),
  );
  return comparedCells(edition, known).flatMap((cell) => {
    const figures = read.map((it) => it && figureOf(it, cell));
    const different = new Set(
      figures.flatMap((figure) => (figure ? [JSON.stringify(figure)] : [])),
    );
    return different.size > 1 ? [{ cell, figures }] : [];
  });
}

/** The cells of an edition that the editions of all the reports have. */
function comparedCells(edition: Edition, reports: readonly AnnualReport[]): readonly Cell[] {
  const others = new Set(reports.map((report) => editionOf(report.edition)));
  return edition.cells.filter((cell) =>
    [...others].every((other) => counterpartOf(cell, other) !== undefined),
  );
}
