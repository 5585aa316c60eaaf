/**
 * The properties of the characters and paragraphs of a document: pages of 512 bytes in its stream, each of which tells
 * for some of the text where in it they stand ([MS-DOC] 2.4.6, 2.8.5, 2.8.6, 2.9.34, 2.9.175).
 */
import type { Fib } from "./fib.ts";

export interface Formatted {
  /** Where in the stream what has these properties ends. */
  readonly to: number;
  /** Changes of the properties. */
  readonly changes: Uint8Array;
  /** The style of a paragraph. */
  readonly style: number;
}

export type FormattedAt = (position: number) => Formatted;

const PAGE = 512;
const NO_CHANGES = new Uint8Array();

/** The properties of the character at a position of the stream. */
export function charactersOf(fib: Fib): FormattedAt {
  return formattedAt(fib, { part: 12, entryLength: 1 }, (document, at) => {
    const length = document.getUint8(at);
    return { style: 0, changes: bytesAt(document, at + 1, length) };
  });
}

/** The properties of the paragraph whose mark stands at a position of the stream. */
export function paragraphsOf(fib: Fib): FormattedAt {
  return formattedAt(fib, { part: 13, entryLength: 13 }, (document, at) => {
    const short = document.getUint8(at);
    // a length in words: of what follows and the byte itself, or, behind a zero, of what follows
    const [from, length] =
      short === 0 ? [at + 2, 2 * document.getUint8(at + 1)] : [at + 1, 2 * short - 1];
    return {
      style: document.getUint16(from, true),
      changes: bytesAt(document, from + 2, Math.max(0, length - 2)),
    };
  });
}

interface Pages {
  /** The list of pages in the table stream. */
  readonly part: number;
  /** Bytes that a page has for each entry, the first of which says where its properties are. */
  readonly entryLength: number;
}

function formattedAt(
  fib: Fib,
  { part, entryLength }: Pages,
  read: (document: DataView, at: number) => Omit<Formatted, "to">,
): FormattedAt {
  const { document } = fib;
  const list = fib.part(part);
  const count = Math.max(0, Math.floor((list.byteLength - 4) / 8));
  const plain = { style: 0, changes: NO_CHANGES };
  return (position) => {
    const i = lastAtMost(list, 0, count, position);
    if (i < 0) return { ...plain, to: count > 0 ? list.getUint32(0, true) : Infinity };
    const page = PAGE * (list.getUint32(4 * (count + 1) + 4 * i, true) & 0x3fffff);
    const entries = document.getUint8(page + PAGE - 1);
    const k = lastAtMost(document, page, entries, position);
    const end = list.getUint32(4 * (i + 1), true);
    if (k < 0) return { ...plain, to: end };
    const to = document.getUint32(page + 4 * (k + 1), true);
    if (position >= to) return { ...plain, to: Math.max(end, position + 1) };
    const place = document.getUint8(page + 4 * (entries + 1) + entryLength * k);
    return place === 0 ? { ...plain, to } : { ...read(document, page + 2 * place), to };
  };
}

/** Of ascending numbers the last that is no larger; none of them is looked at twice. */
function lastAtMost(view: DataView, at: number, count: number, most: number): number {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (view.getUint32(at + 4 * middle, true) <= most) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  if (at + length > view.byteLength) throw new RangeError("Properties end behind their stream.");
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}
