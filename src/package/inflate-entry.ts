/** One zip entry inflated, never beyond the size that its directory declares; the caller has looked at that. */
import { BadPackage } from "./bad-package.ts";
import type { ZipEntry } from "./read-zip.ts";
import { isSameBytes } from "./same-bytes.ts";
import type { Zlib } from "./zlib.ts";

const STORED = 0;
const DEFLATED = 8;

/** The bytes are nobody's to change: the next file that has the same part gets the same. */
export function inflateEntry(entry: ZipEntry, zlib: Zlib): Uint8Array {
  const { method, crc, size, compressed } = entry;
  if (method !== DEFLATED || size > LARGEST_KEPT) return inflateAnew(entry, zlib);
  const key = `${crc} ${size} ${compressed.length}`;
  const same = kept.get(key);
  const found =
    same && isSameBytes(same.compressed, compressed)
      ? same
      : { compressed: new Uint8Array(compressed), bytes: inflateAnew(entry, zlib) };
  keep(key, found);
  return found.bytes;
}

/** Parts that the workbooks of one template have in common are small, and a few files have so many others. */
const LARGEST_KEPT = 64 * 1024;
const MOST_KEPT = 64;

interface KeptEntry {
  readonly compressed: Uint8Array;
  readonly bytes: Uint8Array;
}

/** The one asked for last stands last. */
const kept = new Map<string, KeptEntry>();

function keep(key: string, entry: KeptEntry): void {
  kept.delete(key);
  kept.set(key, entry);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

function inflateAnew(entry: ZipEntry, zlib: Zlib): Uint8Array {
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
