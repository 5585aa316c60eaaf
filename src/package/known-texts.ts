/**
 * Short texts that one file after the other has: labels, results, sentences that everybody writes. Making a text of
 * bytes takes longer than seeing that they are those of before.
 */
import { startsWith, textBetween } from "./byte-text.ts";

/** Longer ones are seldom the same. */
const MOST_BYTES = 192;

/** Each text has one place, which the next one with that place takes: never more are kept. A power of two. */
const PLACES = 4096;

interface KnownText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

const known: (KnownText | undefined)[] = new Array<undefined>(PLACES).fill(undefined);

/** As `textBetween`. */
export function knownText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > MOST_BYTES) return textBetween(bytes, start, end);
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const found = known[place];
  if (found?.bytes.length === end - start && startsWith(bytes, found.bytes, start)) {
    return found.text;
  }
  const text = textBetween(bytes, start, end);
  known[place] = { bytes: bytes.slice(start, end), text };
  return text;
}
