import type { Area, WorkbookCell } from "./workbook.ts";

/** Those of the cells that stand within an area, in their order. */
export function cellsWithin(
  cells: readonly WorkbookCell[],
  { top, left, bottom, right }: Area,
): WorkbookCell[] {
  return cells.filter(
    ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}
