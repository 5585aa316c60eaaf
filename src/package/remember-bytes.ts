/**
 * What was made of some bytes, for the next file that has the same: workbooks of one template have many a part in
 * common, to the last byte.
 */
import { bytesAlone, isAlone, isSameBytes } from "./same-bytes.ts";

/** Longer ones are no part of an annual report. */
const MOST_BYTES = 1024 * 1024;

interface Remembered<Made> {
  /** Those that were given last: a part that many files have in common is soon inflated once for all of them. */
  bytes: Uint8Array;
  readonly made: Made;
}

/**
 * Makes something of bytes, once for all that are equal.
 *
 * @param most how many are kept; the one that was not asked for the longest time goes first
 * @param make makes it of nothing but the bytes, which it may keep, and nobody changes it; the part is for what
 *   it throws
 */
export function rememberBytes<Made>(
  most: number,
  make: (bytes: Uint8Array, part: string) => Made,
): (bytes: Uint8Array, part: string) => Made {
  const kept: Remembered<Made>[] = [];
  return (given, part) => {
    if (given.length > MOST_BYTES) return make(given, part);
    const at = kept.findIndex(({ bytes }) => isSameBytes(bytes, given));
    const [found = newly(given)] = at === -1 ? [] : kept.splice(at, 1);
    if (isAlone(given)) found.bytes = given;
    kept.unshift(found);
    kept.length = Math.min(kept.length, most);
    return found.made;

    function newly(from: Uint8Array): Remembered<Made> {
      const bytes = bytesAlone(from);
      return { bytes, made: make(bytes, part) };
    }
  };
}
