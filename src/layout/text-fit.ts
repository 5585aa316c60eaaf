/** How high a row must be for its text, where a sheet would not find out by itself. */

/** Points of one line for each point of type. */
const LEADING = 1.35;
const PADDING = 5;

/** Width of a text in characters of a sheet: a Chinese one takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2e80 ? 1 : 2;
  return width;
}

/**
 * The height in points of a row that holds the text.
 *
 * @param width of the column, in characters of eleven points
 * @param size of the type, in points
 */
export function heightFor(text: string, width: number, size: number): number {
  const room = Math.max(2, Math.floor(((width - 1) * 11) / size));
  const lines = text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(textWidth(line) / (room - (room % 2)))));
  return Math.ceil(lines.reduce((all, line) => all + line, 0) * size * LEADING + PADDING);
}
