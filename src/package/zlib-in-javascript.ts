/** zlib for browsers, which have none. */
import {
  Deflate as DeflateStream,
  Inflate as InflateStream,
  deflateSync,
  inflateSync,
} from "fflate";
import { crc32 } from "./crc32.ts";
import { withLast } from "./with-last.ts";
import type { Zlib } from "./zlib.ts";

/** Deflate turns one byte into 1032 at most, so a small entry cannot run long whatever it hides. */
const SMALL = 128 * 1024;
const STEP = 64 * 1024;

const LEVEL = 6;

export const zlibInJavaScript: Zlib = {
  inflate: (compressed, size) =>
    compressed.length <= SMALL
      ? inflateSync(compressed, { out: new Uint8Array(size + 1) }) // One more shows a lie about the size.
      : inflateInSteps(compressed, size),
  deflate: (bytes) => deflateSync(bytes, { level: LEVEL }),
  deflatePieces: deflateInSteps,
  crc32,
};

function* deflateInSteps(pieces: Iterable<Uint8Array>): Iterable<Uint8Array> {
  const deflated: Uint8Array[] = [];
  const deflater = new DeflateStream({ level: LEVEL }, (chunk) => deflated.push(chunk));
  for (const { piece, isLast } of withLast(pieces)) {
    deflater.push(piece, isLast);
    yield* deflated.splice(0);
  }
}

function inflateInSteps(compressed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflater = new InflateStream((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length && length <= size; at += STEP) {
    inflater.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
  }
  if (length !== size) throw new Error("Inflated to another size.");
  return bytes;
}
