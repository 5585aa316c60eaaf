import { isWithin } from "./is-within.ts";
import type { Area, WorkbookCell } from "./workbook.ts";

/** Those of the cells that stand within an area, in their order. */
export function cellsWithin(cells: readonly WorkbookCell[], area: Area): WorkbookCell[] {
  return cells.filter((cell) => isWithin(area, cell));
}
