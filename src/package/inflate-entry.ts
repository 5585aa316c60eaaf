/** One zip entry inflated, never beyond the size that its directory declares; the caller has looked at that. */
import { Inflate as InflateStream, inflateSync } from "fflate";
import { BadPackage } from "./bad-package.ts";
import { crc32 } from "./crc32.ts";
import type { ZipEntry } from "./read-zip.ts";

const STORED = 0;
const DEFLATED = 8;
/** Deflate turns one byte into 1032 at most, so a small entry cannot run long whatever it hides. */
const SMALL = 128 * 1024;
const STEP = 64 * 1024;

/** Deflated bytes → exactly `size` bytes; throws, whatever, when they are not that. */
export type Inflate = (compressed: Uint8Array, size: number) => Uint8Array;

export function inflateEntry(entry: ZipEntry, inflater: Inflate = inflateInJavaScript): Uint8Array {
  const bytes = inflate(entry, inflater);
  if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new BadPackage("damaged", entry.name);
  }
  return bytes;
}

function inflate({ method, size, compressed }: ZipEntry, inflater: Inflate): Uint8Array | null {
  if (method === STORED) return compressed;
  if (method !== DEFLATED) return null;
  try {
    return inflater(compressed, size);
  } catch {
    return null; // Whatever is not deflate.
  }
}

function inflateInJavaScript(compressed: Uint8Array, size: number): Uint8Array {
  return compressed.length <= SMALL
    ? inflateSync(compressed, { out: new Uint8Array(size + 1) }) // One more shows a lie about the size.
    : inflateInSteps(compressed, size);
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
