/** Small workbooks of Excel 95 and 97 made by hand: their records ([MS-XLS] 2.1.4), without a compound file around. */

export interface MadeXls {
  readonly version?: "95" | "97";
  readonly codePage?: number;
  /** Records of all sheets, before their names. */
  readonly globals?: readonly Uint8Array[];
  readonly sheets: readonly MadeSheet[];
}

interface MadeSheet {
  readonly name: Uint8Array;
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly state?: number;
  readonly records: readonly Uint8Array[];
}

const VERSIONS = { "95": 0x500, "97": 0x600 };
const END = record(0x0a);

export function makeXls({
  version = "97",
  codePage = 1200,
  globals = [],
  sheets,
}: MadeXls): Uint8Array {
  const begin = (kind: number): Uint8Array => record(0x809, u16(VERSIONS[version], kind, 0, 0));
  const bodies = sheets.map(({ records }) => joined([begin(0x10), ...records, END]));
  const head = [begin(5), record(0x42, u16(codePage)), ...globals];
  const listed = (starts: readonly number[]): Uint8Array[] =>
    sheets.map(({ name, state = 0 }, i) => {
      const length = version === "95" ? name.length : name.length / 2;
      const bytes = version === "95" ? [length] : [length, 1];
      return record(0x85, u32(starts[i] ?? 0), Uint8Array.of(state, 0, ...bytes), name);
    });
  const headLength = joined([...head, ...listed([]), END]).length;
  let start = headLength;
  const starts = bodies.map(({ length }) => {
    start += length;
    return start - length;
  });
  return joined([...head, ...listed(starts), END, ...bodies]);
}

export function record(type: number, ...content: readonly Uint8Array[]): Uint8Array {
  const data = joined(content);
  return joined([u16(type, data.length), data]);
}

export function u16(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((it) => [it & 255, (it >> 8) & 255]));
}

export function u32(value: number): Uint8Array {
  return u16(value & 0xffff, value >>> 16);
}

export function f64(value: number): Uint8Array {
  return new Uint8Array(new Float64Array([value]).buffer);
}

export function utf16(text: string): Uint8Array {
  return u16(...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
}

/** A cell with a number, in a style. */
export function numberCell(row: number, column: number, value: number, style = 0): Uint8Array {
  return record(0x203, u16(row, column, style), f64(value));
}

/** A cell with a text of its own. */
export function textCell(row: number, column: number, text: string, style = 0): Uint8Array {
  return record(0x204, u16(row, column, style, text.length), Uint8Array.of(1), utf16(text));
}

/** A font, as far as it matters: struck out, of a size in points, of a colour of the palette. */
export function font({ isStruck = false, size = 11, colour = 0x7fff } = {}): Uint8Array {
  return record(0x31, u16(size * 20, isStruck ? 8 : 0, colour, 400, 0, 0, 0, 0));
}

/** A style of cells with a font and a number format, before a ground of a colour of the palette. */
export function style(fontIndex: number, format = 0, ground?: number): Uint8Array {
  const pattern = ground === undefined ? 0 : 1;
  return record(0xe0, u16(fontIndex, format, 0, 0, 0, 0, 0, 0, pattern << 10), u16(ground ?? 0x40));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
