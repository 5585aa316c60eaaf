/** zlib as Node has it: several times as fast as JavaScript. */
import { constants, crc32, deflateRawSync, gunzipSync, inflateRawSync } from "node:zlib";
import { withLast } from "./with-last.ts";
import type { Deflated, Zlib } from "./zlib.ts";

/**
 * From here on a part is the lines of a list, all alike: level 6 takes three times as long for them as level 3, and
 * makes them smaller by a tenth at best.
 */
const MANY_LINES = 1024 * 1024;

export const nodeZlib: Zlib = {
  inflate: (compressed, size) =>
    inflateRawSync(compressed, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, 64) }),
  inflateTogether,
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

/** The header of a member of a gzip file, without a name (RFC 1952, 2.3). */
const MEMBER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/** Behind it stand checksum and length. */
const MEMBER_END = 8;

/**
 * As the members of one gzip file, whose checksums and lengths zlib itself compares: to set it up takes as long as to
 * inflate a small part.
 */
function inflateTogether(entries: readonly Deflated[]): readonly Uint8Array[] {
  const lengths = entries.map(({ compressed }) => MEMBER.length + compressed.length + MEMBER_END);
  const file = Buffer.allocUnsafe(lengths.reduce((all, length) => all + length, 0));
  let at = 0;
  for (const { compressed, size, crc } of entries) {
    file.set(MEMBER, at);
    file.set(compressed, at + MEMBER.length);
    at += MEMBER.length + compressed.length + MEMBER_END;
    file.writeUInt32LE(crc, at - MEMBER_END);
    file.writeUInt32LE(size, at - MEMBER_END / 2);
  }
  const whole = entries.reduce((all, { size }) => all + size, 0);
  const inflated = gunzipSync(file, { maxOutputLength: whole + 1, chunkSize: whole + 64 });
  if (inflated.length !== whole) throw new Error("Inflated to another size.");
  let start = inflated.byteOffset;
  return entries.map(({ size }) => {
    const bytes = new Uint8Array(inflated.buffer, start, size);
    start += size;
    return bytes;
  });
}
