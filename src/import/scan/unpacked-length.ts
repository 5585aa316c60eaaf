/** How long what is deflated becomes: looked at piece by piece, for a small file may unpack to any length. */
import { Unzlib } from "fflate";

/** Deflate makes at most a thousand times as much of a piece. */
const PIECE = 2048;

/**
 * @param packed in one stretch, or in several
 * @param most it is not looked further
 */
export function unpackedLength(packed: Iterable<Uint8Array>, most: number): number {
  let length = 0;
  const unpack = new Unzlib((chunk) => {
    length += chunk.length;
  });
  try {
    for (const part of packed) {
      for (let at = 0; at < part.length; at += PIECE) {
        if (length > most) return length;
        unpack.push(part.subarray(at, at + PIECE));
      }
    }
  } catch {
    return length; // broken, or not deflated, as unpacking it will tell
  }
  return length;
}
