/**
 * The cells of a worksheet as most programs write it, each made when somebody asks for it; a sheet that is written
 * otherwise is left to read-sheet.ts. Both give the same.
 */
import { asciiBytes, startsWith, textBetween } from "../package/byte-text.ts";
import { decodeText } from "../package/decode-text.ts";
import { decodeXml, scanXml } from "../package/scan-xml.ts";
import { rememberBytes } from "../package/remember-bytes.ts";
import { aroundCells, type AroundCells } from "./around-cells.ts";
import { cellValue } from "./cell-value.ts";
import { hidesRow } from "./hiding-elements.ts";
import { CELL, CELL_LENGTH, ROW_LENGTH, quickCells, type QuickCells } from "./quick-cells.ts";
import { isWholeSheet } from "./quick-outline.ts";
import { CELL_TYPES, digits } from "./quick-values.ts";
import type { ReadSheetOptions } from "./sheet-source.ts";
import type { FileSheet, WorkbookCell } from "./workbook.ts";
import { decodeXstring } from "./xstring.ts";

const CELLS_END = asciiBytes("</sheetData>");

/** @returns undefined where the sheet is not written as expected, or has a fault that read-sheet.ts is to name */
export function quickSheet(bytes: Uint8Array, options: ReadSheetOptions): FileSheet | undefined {
  let found: QuickCells = NO_CELLS;
  const isWhole = isWholeSheet(bytes, (start) => {
    const cells = quickCells(bytes, start);
    if (!cells || !startsWith(bytes, CELLS_END, cells.end)) return -1;
    found = cells;
    return cells.end + CELLS_END.length;
  });
  if (!isWhole) return undefined;
  const { mostShared } = found;
  if (mostShared !== -1 && mostShared >= options.sharedStrings().length) return undefined;
  return sheetCells(bytes, found, options);
}

const NO_CELLS: QuickCells = {
  ...{ count: 0, numbers: new Int32Array(0), rows: [], mostShared: -1 },
  ...{ start: 0, end: 0 },
};

function sheetCells(bytes: Uint8Array, found: QuickCells, options: ReadSheetOptions): FileSheet {
  const { count, numbers, rows, start: cellsStart, end: cellsEnd } = found;
  const made: (WorkbookCell | undefined)[] = [];
  let all: readonly WorkbookCell[] | null = null;
  let around: AroundCells | null = null;
  let hiddenRows: ReadonlyMap<number, boolean> | null = null;

  function cell(i: number): WorkbookCell {
    return (made[i] ??= makeCell(i));
  }

  function makeCell(i: number): WorkbookCell {
    const number = (what: keyof typeof CELL): number => numbers[i * CELL_LENGTH + CELL[what]] ?? -1;
    const type = CELL_TYPES[number("type")] ?? "n";
    const formulaStart = number("formulaStart");
    if (type === "n" && formulaStart === -1) {
      const value = digits(bytes, number("valueStart"), number("valueEnd"));
      const [row, column, style] = [number("row"), number("column"), number("style")];
      if (value !== -1) return { row, column, kind: "number", value, formula: null, style };
    }
    return {
      row: number("row"),
      column: number("column"),
      ...valueOf(type, number("valueStart"), number("valueEnd"), number("style")),
      formula:
        formulaStart === -1
          ? null
          : decodeXml(textBetween(bytes, formulaStart, number("formulaEnd"))),
      style: number("style"),
    };
  }

  function valueOf(
    type: string,
    start: number,
    end: number,
    style: number,
  ): Pick<WorkbookCell, "kind" | "value" | "leftOut"> {
    const raw = start === -1 ? null : type === "s" ? String(start) : textBetween(bytes, start, end);
    const isInline = type === "inlineStr" && raw !== null;
    const value = cellValue(
      isInline
        ? { type, raw: null, inline: decodeXstring(decodeXml(raw)), style }
        : { type, raw, inline: null, style },
      options,
    );
    if (!value)
      throw new Error(`"${raw ?? ""}" was found to be a value of type "${type}" and is none.`);
    return value;
  }

  function readAround(): AroundCells {
    return (around ??= aroundOf(
      joined(bytes.subarray(0, cellsStart), bytes.subarray(cellsEnd)),
      options.part,
    ));
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

  return {
    get cells() {
      return (all ??= Array.from({ length: count }, (_, i) => cell(i)));
    },
    get merges() {
      return readAround().merges;
    },
    at(row, column) {
      const i = placeIn(found, row, column);
      const isThere =
        i < count &&
        numbers[i * CELL_LENGTH + CELL.row] === row &&
        numbers[i * CELL_LENGTH + CELL.column] === column;
      return isThere ? cell(i) : undefined;
    },
    within({ top, left, bottom, right }) {
      const inside: WorkbookCell[] = [];
      for (let i = placeIn(found, top, left); i < count; i += 1) {
        if ((numbers[i * CELL_LENGTH + CELL.row] ?? 0) > bottom) break;
        const column = numbers[i * CELL_LENGTH + CELL.column] ?? -1;
        if (column >= left && column <= right) inside.push(cell(i));
      }
      return inside;
    },
    isHiddenRow(row) {
      hiddenRows ??= readHiddenRows();
      return hiddenRows.get(row) ?? readAround().hidden.areRowsHidden();
    },
    isHiddenColumn: (column) => readAround().hidden.isHiddenColumn(column),
    conditionalFormats: () => readAround().formats,
  };
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

/** The index of the first cell that does not stand before the place: they are in the order of theirs. */
function placeIn({ count, numbers }: QuickCells, row: number, column: number): number {
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
