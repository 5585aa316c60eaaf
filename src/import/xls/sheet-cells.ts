/** One sheet of a workbook ([MS-XLS] 2.1.7.20.5): its cells with their values, what is merged, and what nobody sees. */
import { BadPackage } from "../../package/bad-package.ts";
import { cellFinder } from "../../workbook/cell-finder.ts";
import { cellsWithin } from "../../workbook/cells-within.ts";
import { hiddenRows, usuallyHidden } from "../../workbook/hidden-places.ts";
import { PLAIN_STYLE } from "../../workbook/read-styles.ts";
import { shownText, type Run } from "../../workbook/rich-text.ts";
import type { Area, CellKind, FileSheet, WorkbookCell } from "../../workbook/workbook.ts";
import type { Globals } from "./globals.ts";
import { RECORDS, recordsFrom, type BiffRecord } from "./records.ts";
import { textReader, type BiffText } from "./text-reader.ts";

/** More are no list of a year, and no report. */
const MOST_CELLS = 300_000;

/** Of one sheet; there are as many cells in the largest report. */
const MOST_MERGES = 20_000;

const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
]);
const NOT_AVAILABLE = "#N/A";

/** What a formula has come to where its number is none (2.5.133). */
const [TEXT_RESULT, BOOLEAN_RESULT, ERROR_RESULT] = [0, 1, 2];
const NO_NUMBER = 0xffff;

type Value = Pick<WorkbookCell, "kind" | "value" | "leftOut"> &
  Partial<Pick<WorkbookCell, "formula">>;

/** Bytes of the records that always have as many: one of another length is of another kind, and harmed (2.4). */
const LENGTHS: Readonly<Record<number, number>> = {
  [RECORDS.number]: 14,
  [RECORDS.rk]: 10,
  [RECORDS.textCell]: 10,
  [RECORDS.booleanOrError]: 8,
};

/** Formulas are not written out; that there is one is told by an empty one. */
const FORMULA = { formula: "" };

/** @throws BadPackage for a sheet with more in it than a report or a list has */
export function sheetCells(
  stream: Uint8Array,
  start: number,
  name: string,
  globals: Globals,
): FileSheet {
  const cells: WorkbookCell[] = [];
  const merges: Area[] = [];
  const usually = usuallyHidden();
  const rows = hiddenRows(usually.areRowsHidden);
  /** A formula whose result, a text, is the record behind it. */
  let awaiting:
    { readonly row: number; readonly column: number; readonly style: number } | undefined;

  const add = (row: number, column: number, style: number, value: Value): void => {
    if (cells.length >= MOST_CELLS) throw new BadPackage("tooManyCells", name);
    cells.push({ row, column, style, formula: null, ...value });
  };
  const addAt = ({ view }: BiffRecord, value: (style: number) => Value): void => {
    const style = view.getUint16(4, true);
    add(view.getUint16(0, true), view.getUint16(2, true), style, value(style));
  };
  const text = (style: number, { text: whole, runs }: BiffText): Value => {
    if (runs.length === 0) return { kind: "text", value: whole };
    const shown = shownText(
      piecesOf(whole, runs, globals),
      globals.styles.cells[style] ?? PLAIN_STYLE,
    );
    return { kind: "text", value: shown.text, leftOut: shown.leftOut };
  };
  const label = (record: BiffRecord, from: number): BiffText => {
    const reader = textReader(record, globals.codePage, from);
    const length = reader.number(2);
    if (!globals.isExcel5) return reader.text(length);
    // some count characters, and not their bytes; the text fills its record
    return { text: reader.bytes(record.data.length - from - 2), runs: [] };
  };

  const read: Readonly<Record<number, (record: BiffRecord) => void>> = {
    [RECORDS.number]: (it) => {
      addAt(it, () => numberValue(it.view.getFloat64(6, true)));
    },
    [RECORDS.rk]: (it) => {
      addAt(it, () => numberValue(rkValue(it.view.getInt32(6, true))));
    },
    [RECORDS.manyRks]: ({ view, data }) => {
      const [row, first] = [view.getUint16(0, true), view.getUint16(2, true)];
      for (let at = 4, column = first; at + 8 <= data.length; at += 6, column += 1) {
        const value = numberValue(rkValue(view.getInt32(at + 2, true)));
        add(row, column, view.getUint16(at, true), value);
      }
    },
    [RECORDS.textCell]: (it) => {
      const found = globals.texts[it.view.getUint32(6, true)];
      if (!found) throw new BadPackage("damaged", name);
      addAt(it, (style) => text(style, found));
    },
    [RECORDS.label]: (it) => {
      addAt(it, (style) => text(style, label(it, 6)));
    },
    [RECORDS.richLabel]: (it) => {
      addAt(it, (style) => text(style, richLabel(it, globals)));
    },
    [RECORDS.booleanOrError]: (it) => {
      const value = it.view.getUint8(6);
      addAt(it, () => (it.view.getUint8(7) === 0 ? booleanValue(value) : errorValue(value)));
    },
    [RECORDS.formula]: (it) => {
      const result = it.view.getUint8(6);
      if (it.view.getUint16(12, true) === NO_NUMBER && result === TEXT_RESULT) {
        const [row = 0, column = 0, style = 0] = [0, 2, 4].map((at) => it.view.getUint16(at, true));
        awaiting = { row, column, style };
      } else addAt(it, () => ({ ...resultOf(it), ...FORMULA }));
    },
    [RECORDS.result]: (it) => {
      if (!awaiting) return;
      const { row, column, style } = awaiting;
      add(row, column, style, { ...text(style, label(it, 0)), ...FORMULA });
      awaiting = undefined;
    },
    [RECORDS.merges]: ({ view, data }) => {
      for (let at = 2; at + 8 <= data.length; at += 8) {
        if (merges.length >= MOST_MERGES) throw new BadPackage("tooManyCells", name);
        const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map((i) =>
          view.getUint16(at + i, true),
        );
        merges.push({ top, bottom, left, right });
      }
    },
    [RECORDS.row]: ({ view }) => {
      const isHidden = (view.getUint16(12, true) & 0x20) !== 0;
      rows.add(view.getUint16(0, true), isHidden ? "hidden" : "shown");
    },
    [RECORDS.usualRow]: ({ view }) => {
      usually.setRows((view.getUint16(0, true) & 2) !== 0 ? "hidden" : "shown");
    },
    [RECORDS.column]: ({ view }) => {
      const isHidden = (view.getUint16(8, true) & 1) !== 0 || view.getUint16(4, true) === 0;
      if (isHidden) usually.addColumns(view.getUint16(0, true), view.getUint16(2, true));
    },
  };
  for (const record of recordsFrom(stream, start)) {
    const { length } = record.data;
    if (length !== (LENGTHS[record.type] ?? length)) throw new BadPackage("damaged", name);
    read[record.type]?.(record);
  }
  return {
    ...{ cells, merges, conditionalFormats: () => [] },
    at: cellFinder(cells),
    within: (area) => cellsWithin(cells, area),
    mayHaveLeftOut: () => true,
    isHiddenRow: rows.isHidden,
    isHiddenColumn: usually.isHiddenColumn,
  };
}

/** Excel 5 writes places and fonts in a byte each, behind the text. */
function richLabel(record: BiffRecord, { isExcel5, codePage }: Globals): BiffText {
  const reader = textReader(record, codePage, 6);
  const length = reader.number(2);
  const { text } = isExcel5 ? { text: reader.bytes(length) } : reader.text(length);
  const size = isExcel5 ? 1 : 2;
  const count = reader.number(size);
  const runs = Array.from({ length: count }, () => ({
    at: reader.number(size),
    font: reader.number(size),
  }));
  return { text, runs };
}

/** The pieces of a text; before the first font of its own it has that of the cell. */
function piecesOf(text: string, runs: BiffText["runs"], { styles }: Globals): Run[] {
  const pieces: Run[] = [{ text: text.slice(0, runs[0]?.at) }];
  for (const [i, { at, font: index }] of runs.entries()) {
    const font = styles.font(index);
    pieces.push({ text: text.slice(at, runs[i + 1]?.at), ...(font && { font }) });
  }
  return pieces;
}

/** What a formula has come to where that is no text. */
function resultOf({ view }: BiffRecord): Value {
  if (view.getUint16(12, true) !== NO_NUMBER) return numberValue(view.getFloat64(6, true));
  const [result, value] = [view.getUint8(6), view.getUint8(8)];
  if (result === BOOLEAN_RESULT) return booleanValue(value);
  return result === ERROR_RESULT ? errorValue(value) : valueOf("text", "");
}

function numberValue(value: number): Value {
  return Number.isFinite(value) ? valueOf("number", value) : errorValue(0x24);
}

function booleanValue(value: number): Value {
  return valueOf("boolean", value !== 0);
}

function errorValue(code: number): Value {
  return valueOf("error", ERRORS.get(code) ?? NOT_AVAILABLE);
}

function valueOf(kind: CellKind, value: WorkbookCell["value"]): Value {
  return { kind, value };
}

/** A number in four bytes (2.5.122): a whole one, or the first half of one; perhaps a hundred times it. */
function rkValue(packed: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(4, packed & ~3, true);
  const value = packed & 2 ? packed >> 2 : view.getFloat64(0, true);
  return packed & 1 ? value / 100 : value;
}
