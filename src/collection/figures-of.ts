/** What a report counts in the edition of the collection: numbers, and blanks for all that is none. */
import { numberOf, readFigures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { onceForEdition } from "../form/once-for.ts";
import { editionOf, type Edition } from "../form/editions.ts";
import { counterpartOf, partsIn } from "../form/last-year.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { Figures } from "./collected.ts";
import { exactSum, toPlaces } from "./exact-sum.ts";

/** The figures of a report by the cells of any edition; text counts as blank. */
export function figuresOf(report: AnnualReport, edition: Edition): Figures {
  const own = editionOf(report.edition);
  const read = readFigures(own, report.figures);
  // a copy of what has every key: an object that grows to so many, one by one, takes seven times the memory
  const figures: Record<string, number | null> = { ...blankFigures(edition) };
  for (const [id, sources] of sourcesIn(edition, own)) {
    const numbers = sources.map((cell) => numberOf(read, cell));
    const isFilled = numbers.length > 0 && !numbers.some(Number.isNaN);
    if (isFilled) figures[id] = toPlaces(exactSum(numbers));
  }
  return figures;
}

const blankFigures = onceForEdition(({ cells }): Figures =>
  Object.fromEntries(cells.map(({ id }) => [id, null])),
);

/** The cells of an edition that count nothing which another one counts. */
export function cellsWithoutSource(edition: Edition, own: Edition): readonly Cell[] {
  const sources = sourcesIn(edition, own);
  return edition.cells.filter(({ id }) => sources.get(id)?.length === 0);
}

type Sources = ReadonlyMap<string, readonly Cell[]>;

const known = new Map<string, Sources>();

/** Of each cell of an edition those of the other that together count it. */
function sourcesIn(edition: Edition, own: Edition): Sources {
  const key = `${edition.id} ${own.id}`;
  const found =
    known.get(key) ??
    new Map(
      edition.cells.map((cell) => {
        const counterpart = counterpartOf(cell, own);
        return [cell.id, counterpart ? [counterpart] : partsIn(cell, own)] as const;
      }),
    );
  known.set(key, found);
  return found;
}
