import { COLUMNS } from "./cell-address.ts";
import type { SheetCells, WorkbookCell } from "./workbook.ts";

/** Finds cells by place; the map is made at the first question. */
export function cellFinder(cells: readonly WorkbookCell[]): SheetCells["at"] {
  let places: Map<number, WorkbookCell> | null = null;
  return (row, column) => {
    places ??= new Map(cells.map((cell) => [cell.row * COLUMNS + cell.column, cell]));
    return places.get(row * COLUMNS + column);
  };
}
