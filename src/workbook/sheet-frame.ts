/** What a worksheet is beside the values of its cells: where they stand, their formulas, what is hidden. */
import { textBetween } from "../package/byte-text.ts";
import { decodeText } from "../package/decode-text.ts";
import { rememberBytes } from "../package/remember-bytes.ts";
import { decodeXml, scanXml } from "../package/scan-xml.ts";
import { aroundCells, type AroundCells } from "./around-cells.ts";
import { COLUMNS } from "./cell-address.ts";
import { hidesRow } from "./hiding-elements.ts";
import { CELL, CELL_LENGTH, ROW_LENGTH, type QuickCells } from "./quick-cells.ts";

export interface SheetFrame extends Pick<QuickCells, "count" | "numbers"> {
  /** The index of the first cell that does not stand before the place. */
  readonly placeIn: (row: number, column: number) => number;
  /** The index of the cell that stands there; -1 if none does. */
  readonly indexAt: (row: number, column: number) => number;
  readonly formula: (cell: number) => string | null;
  readonly isHiddenRow: (row: number) => boolean;
  readonly around: () => AroundCells;
}

/** @param bytes of a sheet in which the cells were found; what is asked is made of them at the first question */
export function sheetFrame(bytes: Uint8Array, found: QuickCells, part: string): SheetFrame {
  const { count, numbers, rows } = found;
  const formulas: (string | undefined)[] = [];
  let places: ReadonlyMap<number, number> | null = null;
  let asked = 0;
  let around: AroundCells | null = null;
  let hiddenRows: ReadonlyMap<number, boolean> | null = null;

  function readAround(): AroundCells {
    const { start, end } = found;
    return (around ??= aroundOf(joined(bytes.subarray(0, start), bytes.subarray(end)), part));
  }

  /** Of the rows that are in the file. */
  function readHiddenRows(): ReadonlyMap<number, boolean> {
    const hidden = new Map<number, boolean>();
    for (let i = 0; i < rows.length; i += ROW_LENGTH) {
      const [row = -1, start = 0, end = 0] = rows.slice(i, i + ROW_LENGTH);
      hidden.set(row, hidesRow(textBetween(bytes, start, end)));
    }
    return hidden;
  }

  /** Cells are in the order of their places. */
  function placeIn(row: number, column: number): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const rowHere = numbers[middle * CELL_LENGTH + CELL.row] ?? 0;
      const columnHere = numbers[middle * CELL_LENGTH + CELL.column] ?? 0;
      if (rowHere < row || (rowHere === row && columnHere < column)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    ...{ count, numbers, placeIn },
    indexAt(row, column) {
      asked += 1;
      // a map pays where one workbook after the other asks for the same cells
      if (asked > count) places ??= placesOf({ count, numbers });
      if (places) return places.get(row * COLUMNS + column) ?? -1;
      const i = placeIn(row, column);
      const isThere =
        i < count &&
        numbers[i * CELL_LENGTH + CELL.row] === row &&
        numbers[i * CELL_LENGTH + CELL.column] === column;
      return isThere ? i : -1;
    },
    formula(cell) {
      const start = numbers[cell * CELL_LENGTH + CELL.formulaStart] ?? -1;
      if (start === -1) return null;
      const end = numbers[cell * CELL_LENGTH + CELL.formulaEnd] ?? -1;
      return (formulas[cell] ??= decodeXml(textBetween(bytes, start, end)));
    },
    isHiddenRow(row) {
      hiddenRows ??= readHiddenRows();
      return hiddenRows.get(row) ?? readAround().hidden.areRowsHidden();
    },
    around: readAround,
  };
}

function placesOf({ count, numbers }: Pick<QuickCells, "count" | "numbers">): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = 0; i < count; i += 1) {
    const at = i * CELL_LENGTH;
    const [row, column] = [numbers[at + CELL.row] ?? 0, numbers[at + CELL.column] ?? 0];
    places.set(row * COLUMNS + column, i);
  }
  return places;
}

/** The sheets of several editions, and of programs that save them. */
const MOST_ALIKE = 64;

const aroundOf = rememberBytes(MOST_ALIKE, (bytes, part) => {
  const around = aroundCells();
  scanXml(decodeText(bytes), part, around);
  return around;
});

function joined(some: Uint8Array, others: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(some.length + others.length);
  bytes.set(some);
  bytes.set(others, some.length);
  return bytes;
}
