/** The cells of a workbook by name, wherever rows and columns have moved them. */
import type { SheetCell } from "./placed-keys.ts";
import type {
  WorkbookCell,
  SheetArea,
  SheetCells,
  ReadableWorkbook,
} from "../workbook/workbook.ts";

export interface NamedCells {
  /** Where all of them point to; one map for workbooks whose names stand alike. */
  readonly areas: ReadonlyMap<string, SheetArea>;
  /** Where the name points to; undefined where it is lost. */
  readonly area: (name: string) => SheetArea | undefined;
  /** The top left of where it points. */
  readonly place: (name: string) => SheetCell | undefined;
  /** The sheet on which it points. */
  readonly sheet: (name: string) => SheetCells | undefined;
  /** The cell at the top left of the named area. */
  readonly cell: (name: string) => WorkbookCell | undefined;
  /** The cells of each row of the named area that hold something, from the top. */
  readonly rows: (name: string) => readonly (readonly WorkbookCell[])[];
}

export function namedCells(
  workbook: ReadableWorkbook,
  areas: ReadonlyMap<string, SheetArea>,
): NamedCells {
  const area = (name: string): SheetArea | undefined => areas.get(name);
  return {
    areas,
    area,
    place: (name) => {
      const at = area(name);
      return at && { sheet: at.sheet, row: at.top, column: at.left };
    },
    sheet: (name) => {
      const at = area(name);
      return at && workbook.readSheet(at.sheet);
    },
    cell: (name) => {
      const at = area(name);
      return at && workbook.readSheet(at.sheet).at(at.top, at.left);
    },
    rows: (name) => {
      const at = area(name);
      if (!at) return [];
      const cells = [...workbook.readSheet(at.sheet).within(at)].sort((a, b) => a.row - b.row);
      const rows: WorkbookCell[][] = [];
      for (const [i, cell] of cells.entries()) {
        if (cell.row === cells[i - 1]?.row) rows.at(-1)?.push(cell);
        else rows.push([cell]);
      }
      return rows;
    },
  };
}
