/**
 * Digits of a row that ran together, set apart again where the sums leave one reading:
 *
 *   6020008      6 0 2 0 0 0 8        as many digits as places: one each
 *   120020014    12 0 0 2 0 0 14      12 + 0 + 0 + 2 + 0 + 0 = 14; no other way adds up
 *   1111013      11 1 1 0 1 3 …       several ways may add up: then the columns decide, or nobody can tell
 */
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { equationsOf } from "../rules/equations.ts";
import { resolveTogether } from "../sums/resolve-together.ts";
import { rowSums, sumHolds } from "./row-sums.ts";

/** Beyond so many tries and ways it is not worth knowing. */
const MOST_TRIES = 20_000;
const MOST_WAYS = 400;

/** More digits than this are no row of counts. */
const MOST_DIGITS = 48;

/** The ways in which the digits fill the cells of a row, so that every sum within the row holds. */
export function waysApart(
  edition: Edition,
  cells: readonly Cell[],
  digits: string,
): readonly (readonly number[])[] {
  if (digits.length === cells.length) return [Array.from(digits, Number)];
  return waysThatAddUp(edition, cells, digits);
}

/** The same where it is not certain that no cell was blank: as many digits as cells have to add up as well. */
export function waysThatAddUp(
  edition: Edition,
  cells: readonly Cell[],
  digits: string,
): readonly (readonly number[])[] {
  if (digits.length < cells.length || digits.length > MOST_DIGITS) return [];
  const sums = rowSums(edition, cells);
  // by the place of the last of its cells: there a sum is complete
  const endingAt = cells.map((_, place) =>
    sums.filter((terms) => Math.max(...terms.map(({ at }) => at)) === place),
  );
  const ways: number[][] = [];
  const figures: number[] = [];
  let tries = 0;
  const fill = (from: number): void => {
    tries += 1;
    if (tries > MOST_TRIES || ways.length > MOST_WAYS) return;
    const place = figures.length;
    if (endingAt[place - 1]?.some((sum) => !sumHolds(sum, figures))) return;
    if (place === cells.length) {
      if (from === digits.length) ways.push([...figures]);
      return;
    }
    const left = cells.length - place - 1;
    const longest = digits[from] === "0" ? 1 : digits.length - from - left;
    for (let length = 1; length <= longest; length += 1) {
      figures.push(Number(digits.slice(from, from + length)));
      fill(from + length);
      figures.pop();
    }
  };
  fill(0);
  // of a list that was not finished nobody knows whether there is one reading
  return tries > MOST_TRIES || ways.length > MOST_WAYS ? [] : ways;
}

interface GluedRow {
  readonly cells: readonly Cell[];
  readonly ways: readonly (readonly number[])[];
}

/**
 * Of several rows with several ways each: the way of each that is the same in every combination with which the
 * sums of the columns hold; undefined for a row of which they leave more than one, or none.
 *
 * @param known the figures of all other cells
 */
export function resolveRows(
  edition: Edition,
  rows: readonly GluedRow[],
  known: ReadonlyMap<Cell, number>,
): readonly (readonly number[] | undefined)[] {
  return resolveTogether(
    equationsOf(edition),
    rows.map(({ cells, ways }) => ({ places: cells.map(({ index }) => index), ways })),
    new Map([...known].map(([{ index }, number]) => [index, number])),
  );
}
