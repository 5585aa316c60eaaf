/** Defined names ([MS-XLS] 2.4.150 and 2.4.105), those that stand for one area of one sheet. */
import { formatArea } from "../../workbook/cell-address.ts";
import type { DefinedName, SheetArea } from "../../workbook/workbook.ts";
import type { BiffRecord } from "./records.ts";
import { textReader, type Decode } from "./text-reader.ts";

interface NameSource {
  readonly names: readonly BiffRecord[];
  readonly externSheet: BiffRecord | undefined;
  /** Every sheet of the workbook, whatever its kind, in their order. */
  readonly sheets: readonly string[];
  readonly codePage: Decode;
}

/** Tokens of formulas (2.5.198): a cell, or an area, of a sheet; each as a reference, a value or an array. */
const CELL = new Set([0x3a, 0x5a, 0x7a]);
const AREA = new Set([0x3b, 0x5b, 0x7b]);
const COLUMN = 0x3fff;
/** Areas that Excel itself names, such as that which is printed. */
const [HIDDEN, BUILT_IN] = [0x01, 0x20];

export function namesOf(source: NameSource): DefinedName[] {
  return source.names.flatMap((it) => nameOf(it, source) ?? []);
}

function nameOf(record: BiffRecord, source: NameSource): DefinedName | undefined {
  const { view, data } = record;
  const flags = view.getUint16(0, true);
  if (flags & BUILT_IN) return undefined;
  const [length, formulaLength, local] = [
    view.getUint8(3),
    view.getUint16(4, true),
    view.getUint16(8, true),
  ];
  const { text } = textReader({ data, more: [] }, source.codePage, 14).text(length);
  const start = data.length - formulaLength;
  const area = start >= 15 ? areaAt(data.subarray(start), source) : undefined;
  if (!area) return undefined;
  return {
    name: text,
    sheet: local === 0 ? null : (source.sheets[local - 1] ?? null),
    hidden: (flags & HIDDEN) !== 0,
    formula: `'${area.sheet.replace(/'/gu, "''")}'!${formatArea(area)}`,
    area,
  };
}

function areaAt(formula: Uint8Array, { externSheet, sheets }: NameSource): SheetArea | undefined {
  const [token = 0] = formula;
  const isCell = CELL.has(token);
  if (!externSheet || formula.length !== (isCell ? 7 : 11) || (!isCell && !AREA.has(token))) {
    return undefined;
  }
  const view = new DataView(formula.buffer, formula.byteOffset, formula.length);
  const place = 2 + 6 * view.getUint16(1, true) + 2;
  if (place + 4 > externSheet.data.length) return undefined;
  const sheet = sheets[externSheet.view.getUint16(place, true)];
  if (sheet === undefined) return undefined;
  const at = (offset: number): number => view.getUint16(offset, true);
  return isCell
    ? { sheet, top: at(3), bottom: at(3), left: at(5) & COLUMN, right: at(5) & COLUMN }
    : { sheet, top: at(3), bottom: at(5), left: at(7) & COLUMN, right: at(9) & COLUMN };
}
