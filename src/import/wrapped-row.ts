/**
 * A row whose figures go on in the next lines, for a window or a sheet of paper was too narrow:
 *
 *   （一）予以公开 4 1 0
 *   0 0 0 5
 */
import { cellContent } from "./cell-text.ts";
import { pageNumberIn } from "./page-number.ts";
import { placesAlone, placesBehind } from "./places-behind.ts";

/** A row in more lines than this is something else. */
const MOST_LINES = 8;

/** No line of figures is longer. */
const LONGEST = 160;

interface WrappedRow {
  readonly cells: readonly string[];
  /** How many lines behind the first belong to it. */
  readonly lines: number;
  /** `page number`: what goes on is one short number. */
  readonly mayEndWith?: "page number";
}

/** The row with the figures below it, where they are together as many as its label has places; else undefined. */
export function wrappedRow(
  cells: readonly string[],
  lineBehind: (lines: number) => string | undefined,
): WrappedRow | undefined {
  const [first = ""] = cells;
  // one figure a line is how cells are copied, and no label is without figures behind it
  if (cells.length === 1 && !/\s/u.test(first.trim())) return undefined;
  const alone = cells.length === 1 ? figuresIn(first) : undefined;
  const row = alone ?? cells;
  const label = row.findLastIndex((cell) => cellContent(cell) === "label");
  const figures = row.length - 1 - label;
  // the row of table four has no label
  const places = label < 0 && alone ? placesAlone : placesBehind(row[label] ?? "");
  if (figures === 0 || places.size === 0 || places.has(figures)) return undefined;
  const most = Math.max(...places);
  const whole = [...row];
  for (let lines = 1; lines <= MOST_LINES; lines += 1) {
    const words = figuresIn(lineBehind(lines));
    if (!words) return undefined;
    for (const word of words) whole.push(word);
    const count = whole.length - 1 - label;
    const isOne = lines === 1 && pageNumberIn(lineBehind(1) ?? "") === "bare";
    if (places.has(count))
      return { cells: whole, lines, ...(isOne && { mayEndWith: "page number" }) };
    if (count > most) return undefined;
  }
  return undefined;
}

function figuresIn(line: string | undefined): string[] | undefined {
  if (line === undefined || line.trim() === "" || line.length > LONGEST) return undefined;
  const words = line.trim().split(/\s+/u);
  const areFigures = words.every((word) => /^(?:number|stroke)$/u.test(cellContent(word)));
  return areFigures ? words : undefined;
}
