/**
 * Writer of binary Word documents ([MS-DOC]), as small as they may be: what a test says of runs, paragraphs and rows in
 * changes of properties stands in them as Word puts it there.
 */
import { CFB } from "@e965/xlsx";

/** A change of a property: its number, and the bytes behind it. */
export type Sprm = readonly [code: number, ...operand: number[]];

export interface MadeRun {
  readonly text: string;
  readonly changes?: readonly Sprm[];
}

export interface MadeParagraph {
  readonly runs: readonly MadeRun[];
  /** `\r` where nothing else is said, `\u0007` of a cell or a row. */
  readonly mark?: string;
  /** Of the mark as a character. */
  readonly markChanges?: readonly Sprm[];
  readonly changes?: readonly Sprm[];
  /** The changes stand in the Data stream. */
  readonly isHuge?: true;
  readonly style?: number;
}

export interface MadeDoc {
  readonly nFib?: number;
  readonly flags?: number;
  /** What the text is in bytes where not every character has two of them; each byte counts as a character. */
  readonly encode?: (text: string) => Uint8Array;
  /** Pieces of the text, in the order in which they are read: every second one stands behind all the others. */
  readonly pieceLength?: number;
  /** Text boxes, each at a character \u0008 in its order. */
  readonly boxes?: readonly (readonly MadeParagraph[])[];
  /** Texts of one level, `\0、`, with the number of their format. */
  readonly lists?: readonly { readonly format: number; readonly text: string }[];
  /** Changes of the characters of styles, counted from zero. */
  readonly styles?: readonly (readonly Sprm[])[];
}

const PAGE = 512;
const CHARACTERS_AT = 2048;

/** The bytes of a document. */
export function makeDoc(paragraphs: readonly MadeParagraph[], made: MadeDoc = {}): Uint8Array {
  const { encode, lists = [], styles = [] } = made;
  const pages = paragraphs.map((it) => inBytes(it, encode));
  const boxes = (made.boxes ?? []).map((box) => box.map((it) => inBytes(it, encode)));
  const all = [...pages, ...boxes.flat()];
  const lengthOf = (some: readonly MadeParagraph[]): number => textOf(some).length;
  const text = textOf(all);
  const width = encode ? 1 : 2;
  const placeOf = placing(text, width, made.pieceLength ?? text.length);
  const document = new Bytes();
  document.zeros(CHARACTERS_AT + placeOf.length);
  for (const [from, to, at] of placeOf.pieces) {
    const piece = text.slice(from, to);
    document.put(at, Buffer.from(piece, encode ? "latin1" : "utf16le"));
  }
  document.align(PAGE);

  const data = new Bytes();
  const runs: Entry[] = [];
  const marks: Entry[] = [];
  let at = 0;
  const add = (length: number, bytes: Uint8Array): void => {
    for (let i = at; i < at + length; i += 1) {
      const from = placeOf.byte(i);
      runs.push({ from, to: from + width, bytes });
    }
    at += length;
  };
  for (const paragraph of all) {
    const from = at;
    for (const { text: said, changes = [] } of paragraph.runs)
      add(said.length, sized(grpprl(changes)));
    add(1, sized(grpprl(paragraph.markChanges ?? [])));
    const own = grpprl(paragraph.changes ?? []);
    const stored = paragraph.isHuge ? grpprl([[0x646b, ...int32(data.length)]]) : own;
    if (paragraph.isHuge) data.add(Uint8Array.of(own.length & 0xff, own.length >> 8), own);
    const bytes = words(Uint8Array.of(...int16(paragraph.style ?? 0), ...stored));
    for (let i = from; i < at; i += 1)
      marks.push({ from: placeOf.byte(i), to: placeOf.byte(i) + width, bytes });
  }

  const table = new Bytes();
  const parts = new Map<number, readonly [number, number]>();
  const part = (index: number, ...bytes: readonly Uint8Array[]): void => {
    const start = table.length;
    table.add(...bytes);
    parts.set(index, [start, table.length - start]);
  };
  part(33, piecesOf(placeOf.pieces, width));
  part(12, pagesOf(document, joined(runs), 1));
  part(13, pagesOf(document, joined(marks), 13));
  if (styles.length > 0) part(1, styleSheet(styles));
  if (lists.length > 0) {
    part(73, Uint8Array.of(...int16(lists.length)), ...lists.map((_, i) => definition(i)));
    table.add(...lists.map(levelOf)); // behind the end of the part
    part(
      74,
      Uint8Array.of(...int32(lists.length)),
      ...lists.map((_, i) => listOf(i)),
      ...lists.map(() => Uint8Array.of(...int32(-1))),
    );
  }
  if (boxes.length > 0) {
    const places = Array.from(
      text.slice(0, lengthOf(pages)).matchAll(/\u0008/gu),
      ({ index }) => index,
    );
    part(
      40,
      ...[...places, lengthOf(pages)].map((it) => Uint8Array.of(...int32(it))),
      ...boxes.map((_, i) => shaped(26, 0, i)),
    );
    const ends = boxes.map((_, i) => lengthOf(boxes.slice(0, i).flat()));
    part(
      56,
      ...[...ends, lengthOf(boxes.flat())].map((it) => Uint8Array.of(...int32(it))),
      ...boxes.map((_, i) => shaped(22, 14, i)),
    );
  }
  document.put(0, fib({ ...made, parts, lengths: [lengthOf(pages), lengthOf(boxes.flat())] }));
  return compoundOf({
    WordDocument: document.bytes,
    "1Table": table.bytes,
    ...(data.length > 0 && { Data: data.bytes }),
  });
}

/** What is used of the writer of compound files, which its package has no types of. */
interface CompoundWriter {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, path: string, content: Uint8Array) => void;
  };
  readonly write: (file: object, options: { readonly type: "buffer" }) => Uint8Array;
}

/** A compound file of streams, each as short as it is. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { utils, write } = CFB as CompoundWriter;
  const file = utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) utils.cfb_add(file, `/${name}`, content);
  return new Uint8Array(write(file, { type: "buffer" }));
}

function inBytes(paragraph: MadeParagraph, encode: MadeDoc["encode"]): MadeParagraph {
  if (!encode) return paragraph;
  const runs = paragraph.runs.map((run) => ({
    ...run,
    text: Buffer.from(encode(run.text)).toString("latin1"),
  }));
  return { ...paragraph, runs };
}

interface Entry {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

class Bytes {
  bytes = new Uint8Array();
  get length(): number {
    return this.bytes.length;
  }
  add(...more: readonly Uint8Array[]): void {
    this.bytes = new Uint8Array(Buffer.concat([this.bytes, ...more]));
  }
  zeros(count: number): void {
    this.add(new Uint8Array(count));
  }
  align(to: number): void {
    this.zeros((to - (this.length % to)) % to);
  }
  put(at: number, bytes: Uint8Array): void {
    this.bytes.set(bytes, at);
  }
}

function textOf(paragraphs: readonly MadeParagraph[]): string {
  return paragraphs
    .map(({ runs, mark = "\r" }) => runs.map(({ text }) => text).join("") + mark)
    .join("");
}

type PlacedPiece = readonly [from: number, to: number, at: number];

interface Placing {
  readonly pieces: readonly PlacedPiece[];
  readonly byte: (character: number) => number;
  readonly length: number;
}

function placing(text: string, width: number, pieceLength: number): Placing {
  const starts = Array.from(
    { length: Math.ceil(text.length / pieceLength) },
    (_, i) => i * pieceLength,
  );
  const inFile = [...starts.filter((_, i) => i % 2 === 0), ...starts.filter((_, i) => i % 2 === 1)];
  const places = new Map<number, number>();
  let at = CHARACTERS_AT;
  for (const from of inFile) {
    places.set(from, at);
    at += width * (Math.min(text.length, from + pieceLength) - from);
  }
  return {
    pieces: starts.map((from) => [
      from,
      Math.min(text.length, from + pieceLength),
      places.get(from) ?? 0,
    ]),
    byte: (character) => {
      const from = Math.floor(character / pieceLength) * pieceLength;
      return (places.get(from) ?? 0) + width * (character - from);
    },
    length: at - CHARACTERS_AT,
  };
}

function piecesOf(pieces: readonly PlacedPiece[], width: number): Uint8Array {
  const body = Uint8Array.of(
    ...[0, ...pieces.map(([, to]) => to)].flatMap(int32),
    ...pieces.flatMap(([, , at]) => [
      0,
      0,
      ...int32(width === 1 ? (2 * at) | 0x40000000 : at),
      0,
      0,
    ]),
  );
  return Uint8Array.of(2, ...int32(body.length), ...body);
}

/** What follows in the file and is alike, as one. */
function joined(entries: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  for (const entry of [...entries].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last?.to === entry.from && last.bytes === entry.bytes)
      found[found.length - 1] = { ...last, to: entry.to };
    else found.push(entry);
  }
  return found;
}

/** Pages with as many entries as they have room for; the list of them. */
function pagesOf(document: Bytes, entries: readonly Entry[], entryLength: number): Uint8Array {
  const pages: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const needs = 4 + entryLength + entry.bytes.length + 1;
    if (room < needs) {
      pages.push([]);
      room = PAGE - 6;
    }
    pages.at(-1)?.push(entry);
    room -= needs;
  }
  const numbers = pages.map((page) => {
    const bytes = new Uint8Array(PAGE);
    const view = new DataView(bytes.buffer);
    let end = PAGE - 1;
    for (const [i, { from, to, bytes: own }] of page.entries()) {
      view.setUint32(4 * i, from, true);
      view.setUint32(4 * (i + 1), to, true);
      end = (end - own.length) & ~1;
      bytes.set(own, end);
      bytes[4 * (page.length + 1) + entryLength * i] = end / 2;
    }
    bytes[PAGE - 1] = page.length;
    document.add(bytes);
    return document.length / PAGE - 1;
  });
  const starts = [...pages.map((page) => page[0]?.from ?? 0), entries.at(-1)?.to ?? 0];
  return Uint8Array.of(...starts.flatMap(int32), ...numbers.flatMap(int32));
}

interface FibParts extends MadeDoc {
  readonly parts: ReadonlyMap<number, readonly [number, number]>;
  readonly lengths: readonly [number, number];
}

const TABLE_1 = 0x0200;

function fib({ nFib = 0xc1, flags = 0, parts, lengths }: FibParts): Uint8Array {
  const bytes = new Uint8Array(1200);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, nFib, true);
  view.setUint16(6, 0x0804, true);
  view.setUint16(10, TABLE_1 | flags, true);
  view.setUint16(32, 14, true);
  view.setUint16(62, 22, true);
  view.setUint32(0x4c, lengths[0], true);
  view.setUint32(0x64, lengths[1], true);
  view.setUint16(0x98, 93, true);
  for (const [index, [at, length]] of parts) {
    view.setUint32(0x9a + 8 * index, at, true);
    view.setUint32(0x9e + 8 * index, length, true);
  }
  return bytes;
}

function styleSheet(styles: readonly (readonly Sprm[])[]): Uint8Array {
  const written = styles.map((changes, i) => {
    const characters = grpprl(changes);
    const padding = characters.length % 2 === 1 ? [0] : [];
    const body = [
      ...[0xfe, 0x0f, ...int16(1 | (0xfff << 4)), ...int16(2), 0, 0, 0, 0],
      ...[...int16(1), ...int16(65 + i), 0, 0],
      ...[...int16(2), ...int16(i), ...int16(characters.length), ...characters, ...padding],
    ];
    return [...int16(body.length), ...body];
  });
  return Uint8Array.of(
    ...int16(18),
    ...int16(styles.length),
    ...int16(10),
    ...new Uint8Array(14),
    ...written.flat(),
  );
}

function definition(list: number): Uint8Array {
  const bytes = new Uint8Array(28);
  bytes.set(int32(list + 7), 0);
  bytes[26] = 1; // one level
  return bytes;
}

function listOf(list: number): Uint8Array {
  const bytes = new Uint8Array(16);
  bytes.set(int32(list + 7), 0);
  return bytes;
}

function levelOf({ format, text }: { readonly format: number; readonly text: string }): Uint8Array {
  const head = new Uint8Array(28);
  head[0] = 1;
  head[4] = format;
  return Uint8Array.of(...head, ...int16(text.length), ...Buffer.from(text, "utf16le"));
}

function shaped(length: number, at: number, shape: number): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set(int32(1025 + shape), at);
  return bytes;
}

function grpprl(changes: readonly Sprm[]): Uint8Array {
  return Uint8Array.of(...changes.flatMap(([code, ...operand]) => [...int16(code), ...operand]));
}

function sized(bytes: Uint8Array): Uint8Array {
  return Uint8Array.of(bytes.length, ...bytes);
}

/** A length in words, behind a zero, of what is made even. */
function words(bytes: Uint8Array): Uint8Array {
  const even = bytes.length % 2 === 1 ? [0] : [];
  return Uint8Array.of(0, (bytes.length + even.length) / 2, ...bytes, ...even);
}

export function int16(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

export function int32(value: number): number[] {
  return [...int16(value), ...int16(value >> 16)];
}
