/**
 * A worksheet without the wording of its formulas, of which only the results are wanted: what a hundred columns work out
 * on a thousand lines is a quarter of a gigabyte where a program writes every formula out.
 */
import { GREATER_THAN, LESS_THAN, SLASH, SPACE } from "../package/ascii.ts";
import { asciiBytes } from "../package/byte-text.ts";

const A = 65;
const LETTERS = 26;
const C = 99;
const F = 102;
const EMPTY = asciiBytes("<f/>");
const REFERENCE = asciiBytes(` r="`);

/**
 * Each `<f …>…</f>` of a part becomes `<f/>`; in UTF-8, as programs write it.
 *
 * @param keeps whether cells with formulas are wanted in a column, counted from 0; elsewhere they are left out whole
 */
export function withoutFormulas(
  bytes: Uint8Array,
  keeps: (column: number) => boolean = () => true,
): Uint8Array {
  let kept = new Uint8Array(1 << 16);
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    while (length + piece.length > kept.length) kept = longer(kept);
    kept.set(piece, length);
    length += piece.length;
  };
  let from = 0;
  let cell = 0;
  let at = bytes.indexOf(LESS_THAN);
  while (at !== -1) {
    let next = at + 1;
    if (bytes[next] === C && bytes[next + 1] === SPACE) cell = at;
    else if (bytes[next] === F && isNameEnd(bytes[next + 1]) && !keeps(columnAt(bytes, cell))) {
      keep(bytes.subarray(from, cell));
      const end = endOfCell(bytes, next);
      if (end === -1) return kept.subarray(0, length);
      from = next = end;
    } else if (bytes[next] === F && isNameEnd(bytes[next + 1])) {
      keep(bytes.subarray(from, at));
      keep(EMPTY);
      const end = bytes.indexOf(GREATER_THAN, next);
      if (end === -1) return kept.subarray(0, length);
      // what stands within has no tags
      const isEmpty = bytes[end - 1] === SLASH;
      const close = isEmpty ? end : bytes.indexOf(GREATER_THAN, bytes.indexOf(LESS_THAN, end));
      if (close === -1) return kept.subarray(0, length);
      from = next = close + 1;
    }
    at = bytes.indexOf(LESS_THAN, next);
  }
  keep(bytes.subarray(from));
  return kept.subarray(0, length);
}

/** The column of a cell by its reference, which programs write first; -1 where it does not stand there. */
function columnAt(bytes: Uint8Array, cell: number): number {
  const begins = cell + 2;
  if (REFERENCE.some((byte, i) => bytes[begins + i] !== byte)) return -1;
  let column = 0;
  for (let at = begins + REFERENCE.length; ; at += 1) {
    const letter = (bytes[at] ?? 0) - A + 1;
    if (letter < 1 || letter > LETTERS) return column - 1;
    column = column * LETTERS + letter;
  }
}

/** Behind `</c>`. */
function endOfCell(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(LESS_THAN, from);
  while (at !== -1) {
    if (bytes[at + 1] === SLASH && bytes[at + 2] === C && bytes[at + 3] === GREATER_THAN) {
      return at + 4;
    }
    at = bytes.indexOf(LESS_THAN, at + 1);
  }
  return -1;
}

function isNameEnd(byte: number | undefined): boolean {
  return byte === GREATER_THAN || byte === SPACE || byte === SLASH;
}

function longer(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const twice = new Uint8Array(2 * bytes.length);
  twice.set(bytes);
  return twice;
}
