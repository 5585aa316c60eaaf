/**
 * The cells of a worksheet as most programs write it, each made when somebody asks for it; a sheet that is written
 * otherwise is left to read-sheet.ts. Both give the same.
 */
import { knownText } from "../package/known-texts.ts";
import { decodeXml } from "../package/scan-xml.ts";
import { sharedValue, writtenValue, type CellValue } from "./cell-value.ts";
import { framedSheet, type FramedSheet } from "./framed-sheet.ts";
import { CELL, CELL_LENGTH, VALUE_LENGTH } from "./quick-cells.ts";
import { CELL_TYPES, digits, INLINE, NUMBER, SHARED } from "./quick-values.ts";
import type { ReadSheetOptions } from "./sheet-source.ts";
import type { FileSheet, WorkbookCell } from "./workbook.ts";
import { decodeXstring } from "./xstring.ts";

/** @returns undefined where the sheet is not written as expected, or has a fault that read-sheet.ts is to name */
export function quickSheet(bytes: Uint8Array, options: ReadSheetOptions): FileSheet | undefined {
  const found = framedSheet(bytes, options.part);
  if (!found) return undefined;
  const { mostShared } = found;
  if (mostShared !== -1 && mostShared >= options.sharedStrings().length) return undefined;
  return sheetCells(bytes, found, options);
}

function sheetCells(
  bytes: Uint8Array,
  { frame, values, mostShared }: FramedSheet,
  options: ReadSheetOptions,
): FileSheet {
  const { count, numbers } = frame;
  const made: (WorkbookCell | undefined)[] = [];
  let all: readonly WorkbookCell[] | null = null;

  function cell(i: number): WorkbookCell {
    return (made[i] ??= makeCell(i));
  }

  function makeCell(i: number): WorkbookCell {
    const at = i * CELL_LENGTH;
    const style = numbers[at + CELL.style] ?? 0;
    const { kind, value, leftOut } = valueOf(i, numbers[at + CELL.type] ?? NUMBER, style);
    const made = {
      row: numbers[at + CELL.row] ?? 0,
      column: numbers[at + CELL.column] ?? 0,
      ...{ kind, value, style },
      formula: frame.formula(i),
    };
    return leftOut ? { ...made, leftOut } : made;
  }

  function valueOf(i: number, type: number, style: number): CellValue {
    const start = values[i * VALUE_LENGTH] ?? -1;
    const end = values[i * VALUE_LENGTH + 1] ?? -1;
    if (start === -1) return NO_VALUE;
    if (type === NUMBER) {
      const value = digits(bytes, start, end);
      if (value !== -1) return { kind: "number", value };
    }
    const value = type === SHARED ? sharedText(start, end, style) : textOf(type, start, end);
    if (!value) throw new Error(`No value of type ${type}.`);
    return value;
  }

  function sharedText(start: number, end: number, style: number): CellValue | undefined {
    const text = options.sharedStrings().text(digits(bytes, start, end));
    return text === undefined ? undefined : sharedValue(text, style, options);
  }

  function textOf(type: number, start: number, end: number): CellValue | undefined {
    const raw = knownText(bytes, start, end);
    if (type === INLINE) return { kind: "text", value: decodeXstring(decodeXml(raw)) };
    return writtenValue(CELL_TYPES[type] ?? "n", raw);
  }

  return {
    get cells() {
      return (all ??= Array.from({ length: count }, (_, i) => cell(i)));
    },
    get merges() {
      return frame.around().merges;
    },
    at(row, column) {
      const i = frame.indexAt(row, column);
      return i === -1 ? undefined : cell(i);
    },
    within({ top, left, bottom, right }) {
      const inside: WorkbookCell[] = [];
      for (let i = frame.placeIn(top, left); i < count; i += 1) {
        if ((numbers[i * CELL_LENGTH + CELL.row] ?? 0) > bottom) break;
        const column = numbers[i * CELL_LENGTH + CELL.column] ?? -1;
        if (column >= left && column <= right) inside.push(cell(i));
      }
      return inside;
    },
    mayHaveLeftOut: () => mostShared !== -1 && !options.sharedStrings().isPlain,
    isHiddenRow: frame.isHiddenRow,
    isHiddenColumn: (column) => frame.around().hidden.isHiddenColumn(column),
    conditionalFormats: () => frame.around().formats,
  };
}

const NO_VALUE: CellValue = { kind: "blank", value: null };
