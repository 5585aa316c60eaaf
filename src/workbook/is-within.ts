import type { Area } from "./workbook.ts";

/** Whether a place stands in an area. */
export function isWithin(
  { top, left, bottom, right }: Area,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
