/**
 * What was made of some bytes, for the next file that has the same: workbooks of one template have many a part in
 * common, to the last byte.
 */

/** Longer ones are no part of an annual report. */
const MOST_BYTES = 1024 * 1024;

/** What an inflated part is longer in memory, at most. */
const SPARE_BYTES = 64;

interface Remembered<Made> {
  readonly bytes: Uint8Array;
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
    kept.unshift(found);
    kept.length = Math.min(kept.length, most);
    return found.made;

    function newly(from: Uint8Array): Remembered<Made> {
      // a part that is stored as it is would keep its whole file
      const isAlone = from.buffer.byteLength <= from.byteLength + SPARE_BYTES;
      const bytes = isAlone ? from : new Uint8Array(from);
      return { bytes, made: make(bytes, part) };
    }
  };
}

/** Four bytes at a time. */
export function isSameBytes(some: Uint8Array, others: Uint8Array): boolean {
  if (some === others) return true;
  const { length } = some;
  if (length !== others.length) return false;
  const words = length - (length % 4);
  const [a, b] = [viewOf(some), viewOf(others)];
  for (let at = 0; at < words; at += 4) if (a.getInt32(at) !== b.getInt32(at)) return false;
  for (let at = words; at < length; at += 1) if (some[at] !== others[at]) return false;
  return true;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
