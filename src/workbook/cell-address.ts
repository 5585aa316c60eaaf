/** Cell addresses as people write them, `B4`, and as rows and columns from 0. */
import { columnIndex, columnLetters } from "../text/column-letters.ts";
import type { Area } from "./workbook.ts";

/** The last row and column of a sheet (ECMA-376 part 1, 18.3.1.73 and Excel's limits): XFD1048576. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** `B4` or `$B$4`; `null` if it is none, or off the sheet. */
export function parseAddress(text: string): CellAddress | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  return row < ROWS && column < COLUMNS ? { row, column } : null;
}

/** The column of `B4` without a look at the rest; -1 if there is none. By hand: a sheet may have 100,000 cells. */
export function columnOf(address: string): number {
  let letters = 0;
  while (address.charCodeAt(letters) >= 65) letters += 1;
  return columnIndex(address.slice(0, letters));
}

/** `B4`. */
export function formatAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1:C5`, or one cell; `null` if it is neither. */
export function parseArea(text: string): Area | null {
  const [first = "", last = first, more] = text.split(":");
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (!from || !to || more !== undefined) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** `A1:C5`, or `A1` for one cell. */
export function formatArea({ top, left, bottom, right }: Area): string {
  const first = formatAddress(top, left);
  const last = formatAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}
