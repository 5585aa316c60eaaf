import type { RawFigure } from "../figures/figure.ts";
import type { RawFigures } from "../figures/figures.ts";
import { isBlankLike } from "../figures/parse-figure.ts";
import { type Edition, editionOf } from "../form/editions.ts";
import { counterpartOf } from "../form/last-year.ts";
import type { AnnualReport } from "./annual-report.ts";

/** The filled figures of a report in the cells of any edition, as far as both editions count the same. */
export function figuresInEdition(edition: Edition, report: AnnualReport): RawFigures {
  const own = editionOf(report.edition);
  return Object.fromEntries(
    edition.cells.flatMap((cell): [string, RawFigure][] => {
      const counterpart = counterpartOf(cell, own);
      const figure = counterpart && report.figures[counterpart.id];
      if (figure == null || (typeof figure === "string" && isBlankLike(figure))) return [];
      return [[cell.id, figure]];
    }),
  );
}
