/** What stands in the attributes and values of cells, told from their bytes; -1 for what is written otherwise. */
import { SPACE } from "../package/ascii.ts";
import { asciiBytes, startsWith } from "../package/byte-text.ts";

/** As ST_CellType (ECMA-376 part 1, 18.18.11) names them; by their numbers in `QuickCells`. */
export const CELL_TYPES = ["n", "s", "str", "inlineStr", "b", "e", "d"] as const;

/** Some of them by their numbers. */
export const NUMBER = 0;
export const SHARED = 1;
const TEXT = 2;
export const INLINE = 3;

const TYPES = CELL_TYPES.map(asciiBytes);

/** A whole number of some digits; -1 for anything else. */
export function digits(bytes: Uint8Array, start: number, end: number): number {
  if (start === -1 || start === end || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The column of `B4` if it stands in that row, else -1. */
export function columnIn(bytes: Uint8Array, start: number, end: number, row: number): number {
  if (start === -1) return -1;
  let at = start;
  let column = 0;
  for (; at < end; at += 1) {
    const letter = (bytes[at] ?? 0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return digits(bytes, at, end) === row + 1 ? column - 1 : -1;
}

export function typeOf(bytes: Uint8Array, start: number, end: number): number {
  for (let type = 0; type < TYPES.length; type += 1) {
    const name = TYPES[type];
    if (name?.length === end - start && startsWith(bytes, name, start)) return type;
  }
  return -1;
}

/** Whether read-sheet.ts, too, sees a value of the type there: a plain number, or a text that is not blank. */
export function isValue(bytes: Uint8Array, start: number, end: number, type: number): boolean {
  if (type === TEXT || type === INLINE) return true;
  if (type !== NUMBER) return end > start && (bytes[start] ?? 0) > SPACE;
  if (end - start > 30) return false;
  let points = 0;
  let figures = 0;
  for (let at = bytes[start] === 45 ? start + 1 : start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 46) points += 1;
    else if (byte >= 48 && byte <= 57) figures += 1;
    else return isNumber(bytes, start, end);
  }
  return points <= 1 && figures > 0;
}

/** `1E-3` and the like. */
function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  const text = String.fromCharCode(...bytes.subarray(start, end));
  return /^-?\d+(?:\.\d+)?E[+-]?\d{1,2}$/u.test(text);
}
