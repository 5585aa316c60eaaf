/**
 * Rows of a copy with a cell in each line, in which nothing tells a blank that was lost from the number of a page that
 * came in: where either has happened in the document, the figures of a row are sure only if they add up.
 */
import type { Edition } from "../form/editions.ts";
import type { FoundCell } from "./found-cells.ts";
import { figureIn } from "./figure-in.ts";
import type { ExpectedRow } from "./printed-sequence.ts";
import { rowSums, sumHolds } from "./row-sums.ts";

interface Placed {
  readonly rows: readonly ExpectedRow[];
  /** By row: the positions of the values behind its label. */
  readonly values: readonly (readonly number[])[];
  /** The positions of values of rows that were repeated. */
  readonly copied: readonly number[];
}

/** The rows of which that cannot be said. */
export function looseRows(
  edition: Edition,
  found: readonly FoundCell[],
  { rows, values: valuesOf, copied }: Placed,
): ReadonlySet<ExpectedRow> {
  const isInLine = (f: number): boolean => found[f]?.row === null;
  const inRows = new Set([...valuesOf.flat(), ...copied]);
  const isOutside = found.some(
    ({ content }, f) => content === "number" && isInLine(f) && !inRows.has(f),
  );
  const inLines = rows.flatMap((row, r) => {
    const values = valuesOf[r] ?? [];
    return values.some(isInLine) ? [{ row, values }] : [];
  });
  const haveLost = inLines.some(({ row, values }) => values.length < row.cells.length);
  const haveMore = isOutside || inLines.some(({ row, values }) => values.length > row.cells.length);
  const unsure = inLines.filter(({ row, values }) => {
    // the rest of a label that was broken around its figures
    if (values.some((f) => isWords(found[f]))) return true;
    if (!haveLost && !haveMore) return false;
    const sums = rowSums(edition, row.cells);
    const figures = values.map((f) => figureIn(found[f]?.text ?? ""));
    // what came in where something was lost may even add up, but it is no zero
    if (haveLost && haveMore && figures.some((figure) => figure !== 0)) return true;
    return sums.length === 0 || !sums.every((sum) => sumHolds(sum, figures));
  });
  return new Set(unsure.map(({ row }) => row));
}

function isWords(cell: FoundCell | undefined): boolean {
  return cell?.content === "text" && !/\d/u.test(cell.text);
}
