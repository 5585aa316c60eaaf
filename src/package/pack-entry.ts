/** Bytes to an entry of a zip, as a whole or piece by piece. */
import { joinedBytes } from "./joined-bytes.ts";
import type { ZipEntry } from "./read-zip.ts";
import type { Zlib } from "./zlib.ts";

const DEFLATED = 8;

export function packBytes(name: string, bytes: Uint8Array, { deflate, crc32 }: Zlib): ZipEntry {
  return {
    ...{ name, method: DEFLATED, crc: crc32(bytes), size: bytes.length },
    compressed: deflate(bytes),
  };
}

/** None of the pieces is held once it is deflated. */
export function packPieces(
  name: string,
  pieces: Iterable<Uint8Array>,
  { deflatePieces, crc32 }: Zlib,
): ZipEntry {
  let [crc, size] = [0, 0];
  function* counted(): Iterable<Uint8Array> {
    for (const piece of pieces) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  }
  const compressed = joinedBytes([...deflatePieces(counted())]);
  return { name, method: DEFLATED, crc, size, compressed };
}
