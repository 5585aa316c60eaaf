/**
 * A worksheet as a frame and the values in it. The tables of one template differ in nothing else, so that the frame of
 * one is soon seen to be that of the next: the bytes around the values are the same.
 */
import { LESS_THAN, SLASH } from "../package/ascii.ts";
import { asciiBytes, startsWith } from "../package/byte-text.ts";
import { keepLatest } from "../package/keep-latest.ts";
import { bytesAlone, isSameStretch, viewOf } from "../package/same-bytes.ts";
import { CELL, CELL_LENGTH, quickCells, VALUE_LENGTH, type QuickCells } from "./quick-cells.ts";
import { isWholeSheet } from "./quick-outline.ts";
import { digits, isValue, NUMBER, SHARED } from "./quick-values.ts";
import { sheetFrame, type SheetFrame } from "./sheet-frame.ts";

export interface FramedSheet extends Pick<QuickCells, "values" | "mostShared"> {
  readonly frame: SheetFrame;
}

/** @returns undefined where the sheet is not written as expected, or has a fault */
export function framedSheet(bytes: Uint8Array, part: string): FramedSheet | undefined {
  const frames = known.get(part) ?? [];
  const view = viewOf(bytes);
  for (let i = 0; i < frames.length; i += 1) {
    const it = frames[i];
    const found = it && valuesIn(it, bytes, view);
    if (!found) continue;
    if (i > 0) frames.unshift(...frames.splice(i, 1));
    return { frame: it.frame, values: found.values, mostShared: found.mostShared };
  }
  const cells = scanned(bytes);
  if (!cells) return undefined;
  const own = bytes.length > LONGEST_KEPT ? bytes : bytesAlone(bytes);
  const frame = sheetFrame(own, cells, part);
  if (own.length <= LONGEST_KEPT) {
    // one that is like no other is the first to go
    frames.splice(MOST_ALIKE - 1, 1, { frame, cells, bytes: own, view: viewOf(own) });
    keepLatest(known, { key: part, value: frames, most: MOST_PARTS });
  }
  return { frame, values: cells.values, mostShared: cells.mostShared };
}

/** Longer ones are no part of an annual report. */
const LONGEST_KEPT = 256 * 1024;

/** Editions, programs that save them, and cells that some leave blank. */
const MOST_ALIKE = 8;

/** A few more than the sheets of an annual report. */
const MOST_PARTS = 16;

/** A sheet whose frame may be that of others. */
interface KnownSheet {
  readonly frame: SheetFrame;
  readonly cells: QuickCells;
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** By part; the one that was met last comes first. */
const known = new Map<string, KnownSheet[]>();

const CELLS_END = asciiBytes("</sheetData>");

function scanned(bytes: Uint8Array): QuickCells | undefined {
  let found: QuickCells = NO_CELLS;
  const isWhole = isWholeSheet(bytes, (start) => {
    const cells = quickCells(bytes, start);
    if (!cells || !startsWith(bytes, CELLS_END, cells.end)) return -1;
    found = cells;
    return cells.end + CELLS_END.length;
  });
  return isWhole ? found : undefined;
}

const NO_CELLS: QuickCells = {
  ...{ count: 0, numbers: new Int32Array(0), values: new Int32Array(0), rows: [], mostShared: -1 },
  ...{ start: 0, end: 0 },
};

/** Filled anew for every sheet, and longer when one needs it. */
let scratch = new Int32Array(VALUE_LENGTH * 1024);

/** The values of a sheet that has the frame of another; undefined where it has not, or a value that is none. */
function valuesIn(
  { cells, bytes: model, view: modelView }: KnownSheet,
  bytes: Uint8Array,
  view: DataView,
): Pick<QuickCells, "values" | "mostShared"> | undefined {
  const { count, numbers } = cells;
  const { length } = cells.values;
  if (length > scratch.length) scratch = new Int32Array(length);
  const values = scratch;
  let mostShared = -1;
  let from = 0;
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    const start = cells.values[i * VALUE_LENGTH] ?? -1;
    const end = cells.values[i * VALUE_LENGTH + 1] ?? -1;
    values[i * VALUE_LENGTH] = values[i * VALUE_LENGTH + 1] = -1;
    if (start === -1) continue;
    if (!isSameStretch(modelView, from, view, at, start - from)) return undefined;
    at += start - from;
    from = end;
    values[i * VALUE_LENGTH] = at;
    // <v/> has no room for one
    if (start !== end || model[start - 2] !== SLASH) {
      const type = numbers[i * CELL_LENGTH + CELL.type] ?? NUMBER;
      const valueStart = at;
      while (at < bytes.length && bytes[at] !== LESS_THAN) at += 1;
      if (valueStart === at && start !== end) return undefined;
      if (type === SHARED) {
        const index = digits(bytes, valueStart, at);
        if (index === -1) return undefined;
        if (index > mostShared) mostShared = index;
      } else if (!isValue(bytes, valueStart, at, type)) return undefined;
    }
    values[i * VALUE_LENGTH + 1] = at;
  }
  const rest = model.length - from;
  if (bytes.length - at !== rest || !isSameStretch(modelView, from, view, at, rest)) {
    return undefined;
  }
  return { values: values.slice(0, length), mostShared };
}
