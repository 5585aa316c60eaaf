/** The sums within one row of the form: its total, or those of its groups. */
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { equationsOf } from "../rules/equations.ts";

/** One sum: the places of its cells in the row; those on the other side of it are negative. */
type RowSum = readonly { readonly at: number; readonly sign: 1 | -1 }[];

/** The sums all of whose cells are in the row. */
export function rowSums(edition: Edition, cells: readonly Cell[]): readonly RowSum[] {
  const inRow = new Map(cells.map((cell, i) => [cell.index, i]));
  return equationsOf(edition)
    .filter(({ terms }) => terms.every(({ index }) => inRow.has(index)))
    .map(({ terms }) => terms.map(({ index, sign }) => ({ at: inRow.get(index) ?? 0, sign })));
}

/** Whether a sum holds, as far as the figures are known. */
export function sumHolds(sum: RowSum, figures: readonly (number | undefined)[]): boolean {
  let off = 0;
  for (const { at, sign } of sum) off += sign * (figures[at] ?? 0);
  return off === 0;
}
