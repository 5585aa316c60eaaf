/**
 * A worksheet without the wording of its formulas, of which only the results are wanted: what a hundred columns work out
 * on a thousand lines is a quarter of a gigabyte where a program writes every formula out.
 */
import { GREATER_THAN, LESS_THAN, SLASH, SPACE } from "../package/ascii.ts";
import { asciiBytes } from "../package/byte-text.ts";

const F = 102;
const EMPTY = asciiBytes("<f/>");

/** Each `<f …>…</f>` of a part becomes `<f/>`; in UTF-8, as programs write it. */
export function withoutFormulas(bytes: Uint8Array): Uint8Array {
  let kept = new Uint8Array(1 << 16);
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    while (length + piece.length > kept.length) kept = longer(kept);
    kept.set(piece, length);
    length += piece.length;
  };
  let from = 0;
  let at = bytes.indexOf(LESS_THAN);
  while (at !== -1) {
    let next = at + 1;
    if (bytes[next] === F && isNameEnd(bytes[next + 1])) {
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

function isNameEnd(byte: number | undefined): boolean {
  return byte === GREATER_THAN || byte === SPACE || byte === SLASH;
}

function longer(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const twice = new Uint8Array(2 * bytes.length);
  twice.set(bytes);
  return twice;
}
