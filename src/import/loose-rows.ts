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
  readonly behind: readonly (readonly number[])[];
  /** By row: those of its own values, some of which may stand above its label. */
  readonly values: readonly (readonly number[])[];
  /** The positions of values of rows that were repeated. */
  readonly copied: readonly number[];
}

/** The rows of which that cannot be said. */
export function looseRows(
  edition: Edition,
  found: readonly FoundCell[],
  { rows, behind, values: valuesOf, copied }: Placed,
): ReadonlySet<ExpectedRow> {
  const isInLine = (f: number): boolean => found[f]?.row === null;
  const inRows = new Set([...valuesOf.flat(), ...copied]);
  const isOutside = found.some(
    ({ content }, f) => content === "number" && isInLine(f) && !inRows.has(f),
  );
  const inLines = rows.flatMap((row, r) => {
    const values = valuesOf[r] ?? [];
    if (!values.some(isInLine)) return [];
    // filled from above a row may still have lost a blank, and what filled it may be what came in there
    const lengths = [values, behind[r] ?? []].map(({ length }) => length).filter(Boolean);
    return [{ row, values, lengths }];
  });
  const have = (differs: (length: number, places: number) => boolean): boolean =>
    inLines.some(({ row, lengths }) => lengths.some((it) => differs(it, row.cells.length)));
  const haveLost = have((length, places) => length < places);
  const haveMore = isOutside || have((length, places) => length > places);
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
  // where most rows are off, the sums of the others may have come out by chance
  const loose = 2 * unsure.length > inLines.length ? inLines : unsure;
  return new Set(loose.map(({ row }) => row));
}

function isWords(cell: FoundCell | undefined): boolean {
  return cell?.content === "text" && !/\d/u.test(cell.text);
}
