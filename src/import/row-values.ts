/** Which of the cells found in a document are the values of which row. */
import type { TableId } from "../form/edition.ts";
import type { Alignment, CellRun } from "./alignment.ts";
import type { FoundCell } from "./found-cells.ts";
import type { ExpectedRow, PrintedSequence } from "./printed-sequence.ts";
import { sameWording } from "./wording.ts";

export type IsValue = (f: number) => boolean;

/** Numbers, blanks and strokes are values; other texts only where they were paired with a figure. */
export function valueTest(
  expected: PrintedSequence["expected"],
  spans: Alignment["spans"],
  found: readonly FoundCell[],
): IsValue {
  const paired = new Set<number>();
  for (const [e, span] of spans.entries()) {
    if (span && expected[e]?.kind === "figure") paired.add(span.first);
  }
  return (f) => {
    const content = found[f]?.content;
    return paired.has(f) || (content !== undefined && content !== "label" && content !== "text");
  };
}

/** Values that the alignment put into the row and no row has; blanks alone may be those of any merged cell. */
export function pairedValues(
  row: ExpectedRow,
  spans: Alignment["spans"],
  found: readonly FoundCell[],
  used: ReadonlySet<number>,
): number[] {
  const paired = row.cells.flatMap((_, i) => spans[row.start + i]?.first ?? []);
  const values = paired.filter((f) => !used.has(f));
  return values.some((f) => found[f]?.content !== "blank") ? values : [];
}

/**
 * The tables whose copy gives the places that a merged cell covers as blanks of their own, as Excel
 * and Word do: told by whether most of their rows are so much longer than their figures.
 */
export function tablesWithCovered(
  rows: readonly ExpectedRow[],
  values: readonly (readonly number[])[],
): ReadonlySet<TableId | undefined> {
  const balance = new Map<TableId | undefined, number>();
  for (const [r, row] of rows.entries()) {
    const surplus = (values[r]?.length ?? 0) - row.cells.length;
    const covered = row.coveredLeft + row.coveredRight;
    if (covered === 0 || (surplus !== 0 && surplus !== covered)) continue;
    balance.set(tableOf(row), (balance.get(tableOf(row)) ?? 0) + (surplus === 0 ? -1 : 1));
  }
  return new Set([...balance].flatMap(([table, more]) => (more >= 0 ? [table] : [])));
}

export function tableOf({ cells: [cell] }: ExpectedRow): TableId | undefined {
  return cell?.table.id;
}

export function withoutCovered(
  row: ExpectedRow,
  values: readonly number[],
  found: readonly FoundCell[],
): number[] {
  const isBlank = (f: number | undefined): boolean =>
    f !== undefined && found[f]?.content === "blank";
  let [from, to] = [0, values.length];
  while (from < row.coveredLeft && isBlank(values[from])) from += 1;
  while (values.length - to < row.coveredRight && to > from && isBlank(values[to - 1])) to -= 1;
  return values.slice(from, to);
}

/** The values without the blanks at the end that are more than the row has places: a sheet beside it was wider. */
export function withoutMargin(
  { cells }: ExpectedRow,
  values: readonly number[],
  found: readonly FoundCell[],
): readonly number[] {
  let end = values.length;
  while (end > cells.length && found[values[end - 1] ?? -1]?.content === "blank") end -= 1;
  return values.slice(0, end);
}

/**
 * Where the values of a row begin: behind its label; where the labels stand over them, in the next row, behind what
 * blanks a merged head has left.
 */
export function startOfValues(
  { cells: [cell] }: ExpectedRow,
  label: CellRun,
  found: readonly FoundCell[],
): number {
  const behind = label.last + 1;
  const headRow = found[label.last]?.row ?? null;
  if (!cell?.table.across || headRow === null) return behind;
  let end = behind;
  while (found[end]?.row === headRow && found[end]?.content === "blank") end += 1;
  return found[end]?.row === headRow ? behind : end;
}

/**
 * Whether more blanks stand at the end of a row than it has places, the last of these among them: a row that has lost a
 * cell looks the same.
 *
 * @param values without the places that a merged cell covers
 */
export function endsInBlanks(
  { cells }: ExpectedRow,
  values: readonly number[],
  found: readonly FoundCell[],
): boolean {
  const contents = cellsAt(found, values).map(({ content }) => content);
  const isBlankFrom = (i: number): boolean => contents.slice(i).every((it) => it === "blank");
  return contents.length > cells.length && isBlankFrom(cells.length - 1) && !isBlankFrom(0);
}

/** Positions of the values from `start` on, up to the next label; a known row ends at its end. */
export function valuesFrom(found: readonly FoundCell[], start: number, isValue: IsValue): number[] {
  const values: number[] = [];
  const row = found[start]?.row;
  for (let f = start; f < found.length && isValue(f) && found[f]?.row === row; f++) values.push(f);
  return values;
}

/** Whether the next row is nothing but numbers: digits for which the cells above were too narrow, or a row without its label. */
export function goesOnBelow(found: readonly FoundCell[], last: number | undefined): boolean {
  if (last === undefined) return false;
  const next = found[last + 1];
  if (next === undefined || next.row === found[last]?.row) return false;
  if (next.row === null) return next.content === "number";
  let hasNumber = false;
  for (let f = last + 1; found[f]?.row === next.row; f += 1) {
    const content = found[f]?.content;
    if (content !== "number" && content !== "blank") return false;
    hasNumber ||= content === "number";
  }
  return hasNumber;
}

/** The values behind every other cell with the words of the label: rows that were repeated. */
export function copiesOf(
  row: ExpectedRow,
  label: CellRun | undefined,
  found: readonly FoundCell[],
  isValue: IsValue,
): number[][] {
  const own = label && label.first === label.last ? found[label.first] : undefined;
  if (!own) return [];
  return found.flatMap((cell, f) => {
    if (cell === own || !sameWording(cell.wording, own.wording)) return [];
    const values = valuesFrom(found, startOfValues(row, { first: f, last: f }, found), isValue);
    return values.length > 0 ? [values] : [];
  });
}

export function cellsAt(found: readonly FoundCell[], positions: readonly number[]): FoundCell[] {
  return positions.flatMap((f) => found[f] ?? []);
}

export function sameTexts(
  found: readonly FoundCell[],
  a: readonly number[],
  b: readonly number[],
): boolean {
  const texts = (positions: readonly number[]): string =>
    cellsAt(found, positions)
      .map(({ text }) => text.trim())
      .join("\n");
  return texts(a) === texts(b);
}
