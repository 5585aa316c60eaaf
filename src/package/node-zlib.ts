/** zlib as Node has it: several times as fast as JavaScript. */
import { constants, crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { withLast } from "./with-last.ts";
import type { Zlib } from "./zlib.ts";

/**
 * From here on a part is the lines of a list, all alike: level 6 takes three times as long for them as level 3, and
 * makes them smaller by a tenth at best.
 */
const MANY_LINES = 1024 * 1024;

export const nodeZlib: Zlib = {
  inflate: (compressed, size) =>
    inflateRawSync(compressed, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, 64) }),
  deflate: (bytes) => deflateRawSync(bytes, { level: levelFor(bytes) }),
  deflatePieces,
  crc32: (bytes, before = 0) => crc32(bytes, before),
};

function levelFor(bytes: Uint8Array): number {
  return bytes.length < MANY_LINES ? 6 : 3;
}

/** How far back deflate looks (RFC 1951). */
const WINDOW = 32 * 1024;

/** Every piece ends where a byte ends, and the next one looks back into it as if both were one. */
function* deflatePieces(pieces: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let before: Uint8Array | undefined;
  let level: number | undefined;
  for (const { piece, isLast } of withLast(pieces)) {
    level ??= levelFor(piece);
    yield deflateRawSync(piece, {
      level,
      finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
      ...(before && { dictionary: before }),
    });
    before = piece.slice(-WINDOW);
  }
}
