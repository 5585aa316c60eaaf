/** How high a row must be for its text, where a sheet would not find out by itself. */
import { widthInColumns } from "../text/text-width.ts";

/** Points of one line for each point of type. */
const LEADING = 1.35;
const PADDING = 5;

/**
 * The height in points of a row that holds the text.
 *
 * @param width of the column, in characters of eleven points
 * @param size of the type, in points
 */
export function heightFor(text: string, width: number, size: number): number {
  const room = Math.max(2, Math.floor(((width - 1) * 11) / size));
  return Math.ceil(linesOf(text, room - (room % 2)) * size * LEADING + PADDING);
}

/** @param columns that a line has room for */
function linesOf(text: string, columns: number): number {
  // most texts are short, and no character takes more than two columns
  if (2 * text.length <= columns && !text.includes("\n")) return 1;
  return text
    .split("\n")
    .reduce((all, line) => all + Math.max(1, Math.ceil(widthInColumns(line) / columns)), 0);
}
