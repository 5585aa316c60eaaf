/**
 * Rows whose figures a copy has put above their labels, all of them or the first:
 *
 *   本年制发件数 … 现行有效件数        the header, under which no figures stand
 *   4 1 12                             of 规章
 *   规章
 *   0 0 3                              of 行政规范性文件, though they stand behind 规章
 *   行政规范性文件                     which has none behind it
 *   第二十条第（五）项
 */
import type { Alignment } from "./alignment.ts";
import type { Doubts } from "./doubt.ts";
import type { FoundCell } from "./found-cells.ts";
import type { Expected, ExpectedRow } from "./printed-sequence.ts";
import { tableOf, type IsValue } from "./row-values.ts";

/** The positions of the values of a row, and why they may be those of another. */
interface RowValues {
  readonly values: readonly number[];
  readonly doubts: Doubts;
}

interface Material {
  readonly expected: readonly Expected[];
  readonly found: readonly FoundCell[];
  readonly spans: Alignment["spans"];
  readonly isValue: IsValue;
  /** Without what only stands for a merged cell. */
  readonly ofRow: (row: ExpectedRow, values: readonly number[]) => readonly number[];
}

const ABOVE: Doubts = ["above"];

/**
 * The values of the rows: those behind their labels, but for rows in front of which stand figures that no other row has,
 * while of this row or one below it some are missing.
 *
 * @param behind by row: the values behind its label
 */
export function withFiguresAbove(
  rows: readonly ExpectedRow[],
  behind: readonly (readonly number[])[],
  material: Material,
): readonly RowValues[] {
  const { found, spans } = material;
  const taken = new Set(behind.flatMap((values, r) => values.slice(0, placesOf(rows[r]))));
  const ahead = rows.map((row) => valuesAhead(row, material));
  const read = behind.map((values): RowValues => ({ values, doubts: [] }));
  for (let r = 0; r < rows.length; r += 1) {
    const surplus = (ahead[r] ?? []).filter((f) => !taken.has(f));
    if (!surplus.some((f) => found[f]?.content === "number")) continue;
    const ends = rowsFrom(r).filter((e) => (behind[e]?.length ?? 0) < placesOf(rows[e]));
    const last = ends.at(-1);
    if (last === undefined) continue;
    const end = ends.find((e) => isRegular(r, e, surplus.length)) ?? last;
    const isMoved = isRegular(r, end, surplus.length);
    for (let i = r; i <= end; i += 1) {
      const own = i === r ? surplus : (ahead[i] ?? []).slice(-surplus.length);
      const rest = (behind[i] ?? []).slice(0, placesOf(rows[i]) - own.length);
      read[i] = { values: isMoved ? [...own, ...rest] : (behind[i] ?? []), doubts: ABOVE };
    }
    r = end;
  }
  // a row with one place and nothing behind its label may have its figure above it as well
  const tables = new Set(
    rows.flatMap((row, r) => (read[r]?.doubts === ABOVE ? [tableOf(row)] : [])),
  );
  return read.map((it, r) => {
    const row = rows[r];
    return row && tables.has(tableOf(row)) ? { ...it, doubts: ABOVE } : it;
  });

  /** The row and those below it in its block, as far as they have labels. */
  function rowsFrom(r: number): number[] {
    const block = rows[r]?.cells[0]?.block;
    return rows.flatMap((row, i) =>
      i >= r && row.cells[0]?.block === block && labelOf(row, spans) ? [i] : [],
    );
  }

  /** Whether every row down to this one has so many figures above its label, and the others behind it. */
  function isRegular(r: number, end: number, above: number): boolean {
    const places = placesOf(rows[r]);
    const isBetween = (i: number): boolean =>
      placesOf(rows[i]) === places && ahead[i]?.length === places;
    const between = Array.from({ length: end - r }, (_, i) => r + 1 + i);
    return above <= places && behind[end]?.length === places - above && between.every(isBetween);
  }
}

function placesOf(row: ExpectedRow | undefined): number {
  return row?.cells.length ?? 0;
}

function labelOf(row: ExpectedRow, spans: Alignment["spans"]): { first: number } | undefined {
  // a table without labels of rows has the last of its header there
  return row.cells[0]?.table.across ? undefined : spans[row.start - 1];
}

/** What stands between the label of a row, or those of its groups, and what is no value; a known row begins there. */
function valuesAhead(row: ExpectedRow, material: Material): number[] {
  const { expected, found, spans, isValue, ofRow } = material;
  const label = labelOf(row, spans);
  if (!label) return [];
  let end = label.first;
  for (let e = row.start - 2; expected[e]?.kind === "label"; e -= 1) {
    const group = spans[e];
    if (group?.last === end - 1) end = group.first;
  }
  const line = found[end - 1]?.row;
  let first = end;
  while (isValue(first - 1) && found[first - 1]?.row === line) first -= 1;
  return [
    ...ofRow(
      row,
      Array.from({ length: end - first }, (_, i) => first + i),
    ),
  ];
}
