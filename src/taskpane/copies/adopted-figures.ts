/** What the open report takes over from a copy of it, cell by cell. */
import { figureChange, type FigureChange } from "../../book/figure-change.ts";
import type { ReportChanges } from "../../book/report-changes.ts";
import type { RawFigures } from "../../figures/figures.ts";
import type { Cell } from "../../form/edition.ts";
import { editionOf } from "../../form/editions.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { figuresInEdition } from "../../report/figures-in-edition.ts";
import { typedTotal } from "../../rules/totals.ts";

export type FiguresAdopted = NonNullable<ReportChanges["figures"]>;

/**
 * The changes that make each of the cells what it is in the copy. A total that holds its sum in both is not among them:
 * it follows the cells that it adds up.
 */
export function adoptedFigures(
  report: AnnualReport,
  copy: AnnualReport,
  cells: readonly Cell[],
): FiguresAdopted {
  const edition = editionOf(report.edition);
  const theirs = figuresInEdition(edition, copy);
  return Object.fromEntries(
    cells.flatMap((cell): [string, FigureChange][] => {
      const change = adopted(report.figures, theirs, cell);
      return change === undefined ? [] : [[cell.id, change]];
    }),
  );

  function adopted(ours: RawFigures, its: RawFigures, cell: Cell): FigureChange | undefined {
    const figure = its[cell.id] ?? null;
    if (!cell.computed || typedTotal(edition, its, cell.id)) return figureChange(figure);
    return typedTotal(edition, ours, cell.id) ? "sum" : undefined;
  }
}
