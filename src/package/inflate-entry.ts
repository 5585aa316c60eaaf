/** One zip entry inflated, never beyond the size that its directory declares; the caller has looked at that. */
import { BadPackage } from "./bad-package.ts";
import type { ZipEntry } from "./read-zip.ts";
import type { Zlib } from "./zlib.ts";

const STORED = 0;
const DEFLATED = 8;

export function inflateEntry(entry: ZipEntry, zlib: Zlib): Uint8Array {
  const bytes = inflate(entry, zlib);
  if (bytes?.length !== entry.size || zlib.crc32(bytes) !== entry.crc) {
    throw new BadPackage("damaged", entry.name);
  }
  return bytes;
}

function inflate({ method, size, compressed }: ZipEntry, zlib: Zlib): Uint8Array | null {
  if (method === STORED) return compressed;
  if (method !== DEFLATED) return null;
  try {
    return zlib.inflate(compressed, size);
  } catch {
    return null; // Whatever is not deflate.
  }
}
