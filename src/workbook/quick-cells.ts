/**
 * Where the cells of a worksheet stand in its bytes: one pass over what programs write, in which no text is made. It
 * knows less than read-sheet.ts, and says so where anything is written otherwise. What stands in a tag is told by
 * readTag; the shape that nearly all cells have is passed at once, for there are a thousand of them in a sheet.
 */
import { EQUALS, GREATER_THAN, LESS_THAN, QUOTE, SLASH, SPACE } from "../package/ascii.ts";
import { asciiBytes, startsWith } from "../package/byte-text.ts";
import { COLUMNS, ROWS } from "./cell-address.ts";
import { emptyTag, readTag, tagEnd } from "./quick-tag.ts";
import { columnIn, digits, INLINE, isValue, NUMBER, SHARED, typeOf } from "./quick-values.ts";
import { MOST_CELLS } from "./sheet-source.ts";

/** The numbers that tell of one cell, behind each other. A place of -1: there is none. */
export const CELL = {
  /** Rows and columns count from 0 and rise. */
  row: 0,
  column: 1,
  style: 2,
  type: 3,
  formulaStart: 4,
  formulaEnd: 5,
} as const;

/** How many numbers tell of a cell. */
export const CELL_LENGTH = 6;

/** How many tell of its value: where it begins and ends as written, both -1 where there is none. */
export const VALUE_LENGTH = 2;

/** How many tell of a row. */
export const ROW_LENGTH = 3;

export interface QuickCells {
  /** How many cells there are. */
  readonly count: number;
  readonly numbers: Int32Array;
  readonly values: Int32Array;
  /** Of each row, with cells or without: which it is, and where its attributes begin and end. */
  readonly rows: readonly number[];
  /** The greatest index of a shared text; -1 if there is none. */
  readonly mostShared: number;
  /** Where the first row begins, and behind the last. */
  readonly start: number;
  readonly end: number;
}

const [C, F, R, S, T, V] = [99, 102, 114, 115, 116, 118];

const ROW_NAME = asciiBytes("<row");
const ROW = asciiBytes(`<row r="`);
const ROW_END = asciiBytes("</row>");
const FORMULA_END = asciiBytes("</f>");
const ARRAY = asciiBytes("array");
const PRESERVED = asciiBytes(`<v xml:space="preserve">`);
const NO_VALUE = asciiBytes("<v/>");
const TEXTS = ["<is><t>", `<is><t xml:space="preserve">`].map(asciiBytes);
const TEXT_END = asciiBytes("</t></is>");

/** Filled anew for every sheet, and longer when one needs it. */
let scratch = new Int32Array(CELL_LENGTH * 1024);
let scratchOfValues = new Int32Array(VALUE_LENGTH * 1024);

/** The cells from the first row on; undefined where anything is written in another way. */
export function quickCells(bytes: Uint8Array, from: number): QuickCells | undefined {
  const tag = emptyTag();
  const rows: number[] = [];
  let at = from;
  let count = 0;
  let mostShared = -1;
  let lastRow = -1;

  while (startsWith(bytes, ROW, at)) {
    const attributes = at + ROW_NAME.length;
    at += ROW.length;
    let row = -1;
    for (let number = 0; ; at += 1) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9 || number > ROWS) break;
      number = number * 10 + digit;
      row = number - 1;
    }
    if (bytes[at] !== QUOTE || row <= lastRow || row >= ROWS) return undefined;
    lastRow = row;
    at = tagEnd(bytes, at + 1);
    if (at === -1) return undefined;
    const isEmptyRow = bytes[at - 2] === SLASH;
    rows.push(row, attributes, at - (isEmptyRow ? 2 : 1));
    if (isEmptyRow) continue;

    let lastColumn = -1;
    while (bytes[at] === LESS_THAN && bytes[at + 1] === C) {
      let style = 0;
      let type = NUMBER;
      let isEmpty = false;
      let column = -1;
      // <c r="B4" s="5" t="s">
      let next = at + 6;
      if (bytes[at + 2] === SPACE && bytes[at + 3] === R && bytes[at + 4] === EQUALS) {
        let letters = 0;
        for (; ; next += 1) {
          const letter = (bytes[next] ?? 0) - 64;
          if (letter < 1 || letter > 26 || letters > COLUMNS) break;
          letters = letters * 26 + letter;
        }
        let number = 0;
        for (; ; next += 1) {
          const digit = (bytes[next] ?? 0) - 48;
          if (digit < 0 || digit > 9 || number > ROWS) break;
          number = number * 10 + digit;
        }
        if (number === row + 1 && bytes[next] === QUOTE && bytes[at + 5] === QUOTE) {
          column = letters - 1;
          next += 1;
        }
        if (bytes[next] === SPACE && bytes[next + 1] === S && bytes[next + 2] === EQUALS) {
          if (bytes[next + 3] !== QUOTE) return undefined;
          for (next += 4; ; next += 1) {
            const digit = (bytes[next] ?? 0) - 48;
            if (digit < 0 || digit > 9 || style > ROWS) break;
            style = style * 10 + digit;
          }
          if (bytes[next] !== QUOTE || bytes[next - 1] === QUOTE) return undefined;
          next += 1;
        }
        if (bytes[next] === SPACE && bytes[next + 1] === T && bytes[next + 2] === EQUALS) {
          const start = next + 4;
          next = bytes.indexOf(QUOTE, start);
          type = bytes[start - 1] === QUOTE ? typeOf(bytes, start, next) : -1;
          next += 1;
        }
      }
      if (bytes[next] === SLASH && bytes[next + 1] === GREATER_THAN) {
        isEmpty = true;
        next += 2;
      } else if (bytes[next] === GREATER_THAN) next += 1;
      else {
        readTag(bytes, at + 2, tag);
        if (tag.end === -1) return undefined;
        column = columnIn(bytes, tag.rStart, tag.rEnd, row);
        style = tag.sStart === -1 ? 0 : digits(bytes, tag.sStart, tag.sEnd);
        type = tag.tStart === -1 ? NUMBER : typeOf(bytes, tag.tStart, tag.tEnd);
        isEmpty = tag.isEmpty;
        next = tag.end;
      }
      if (column <= lastColumn || column >= COLUMNS || style === -1 || type === -1)
        return undefined;
      lastColumn = column;
      at = next;
      if (isEmpty) continue;

      let formulaStart = -1;
      let formulaEnd = -1;
      let valueStart = -1;
      let valueEnd = -1;
      if (bytes[at] === LESS_THAN && bytes[at + 1] === F) {
        if (bytes[at + 2] === GREATER_THAN) formulaStart = at + 3;
        else {
          readTag(bytes, at + 2, tag);
          // shared with other cells
          if (tag.tStart !== -1 && !startsWith(bytes, ARRAY, tag.tStart)) return undefined;
          if (tag.end === -1) return undefined;
          formulaStart = tag.end;
        }
        if (bytes[formulaStart - 2] === SLASH) at = formulaEnd = formulaStart;
        else {
          formulaEnd = bytes.indexOf(LESS_THAN, formulaStart);
          if (!startsWith(bytes, FORMULA_END, formulaEnd)) return undefined;
          at = formulaEnd + FORMULA_END.length;
        }
      }
      if (type === INLINE) {
        const opening = TEXTS.find((it) => startsWith(bytes, it, at));
        if (!opening) return undefined;
        valueStart = at + opening.length;
        valueEnd = bytes.indexOf(LESS_THAN, valueStart);
        if (valueEnd === valueStart || !startsWith(bytes, TEXT_END, valueEnd)) return undefined;
        at = valueEnd + TEXT_END.length;
      } else if (bytes[at] === LESS_THAN && bytes[at + 1] === V) {
        if (startsWith(bytes, NO_VALUE, at)) at = valueStart = valueEnd = at + NO_VALUE.length;
        else {
          const isPlain = bytes[at + 2] === GREATER_THAN;
          if (!isPlain && !startsWith(bytes, PRESERVED, at)) return undefined;
          valueStart = valueEnd = at + (isPlain ? 3 : PRESERVED.length);
          while (valueEnd < bytes.length && bytes[valueEnd] !== LESS_THAN) valueEnd += 1;
          at = valueEnd + 4;
          if (bytes[at - 3] !== SLASH || bytes[at - 2] !== V || bytes[at - 1] !== GREATER_THAN) {
            return undefined;
          }
        }
      }
      if (bytes[at] !== LESS_THAN || bytes[at + 1] !== SLASH) return undefined;
      if (bytes[at + 2] !== C || bytes[at + 3] !== GREATER_THAN) return undefined;
      at += 4;

      if (type === NUMBER && valueStart === valueEnd) valueStart = valueEnd = -1;
      if (valueStart === -1 && formulaStart === -1) continue;
      if (valueStart !== -1 && type === SHARED) {
        const index = digits(bytes, valueStart, valueEnd);
        if (index === -1) return undefined;
        if (index > mostShared) mostShared = index;
      } else if (valueStart !== -1 && !isValue(bytes, valueStart, valueEnd, type)) return undefined;

      if (count * CELL_LENGTH === scratch.length) {
        scratch = longer(scratch);
        scratchOfValues = longer(scratchOfValues);
      }
      const cell = count * CELL_LENGTH;
      scratch[cell + CELL.row] = row;
      scratch[cell + CELL.column] = column;
      scratch[cell + CELL.style] = style;
      scratch[cell + CELL.type] = type;
      scratch[cell + CELL.formulaStart] = formulaStart;
      scratch[cell + CELL.formulaEnd] = formulaEnd;
      scratchOfValues[count * VALUE_LENGTH] = valueStart;
      scratchOfValues[count * VALUE_LENGTH + 1] = valueEnd;
      count += 1;
    }
    if (!startsWith(bytes, ROW_END, at)) return undefined;
    at += ROW_END.length;
    if (count > MOST_CELLS) return undefined;
  }
  const numbers = scratch.slice(0, count * CELL_LENGTH);
  const values = scratchOfValues.slice(0, count * VALUE_LENGTH);
  return { count, numbers, values, rows, mostShared, start: from, end: at };
}

function longer(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * numbers.length);
  twice.set(numbers);
  return twice;
}
