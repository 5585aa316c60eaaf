/** One zip entry inflated, never beyond the size that its directory declares; the caller has looked at that. */
import { BadPackage } from "./bad-package.ts";
import { keepLatest } from "./keep-latest.ts";
import type { ZipEntry } from "./read-zip.ts";
import { bytesAlone, isSameBytes } from "./same-bytes.ts";
import type { Zlib } from "./zlib.ts";

const STORED = 0;
const DEFLATED = 8;

/**
 * Those together that will be asked for next, as far as they are small as the parts of a report are.
 *
 * @returns for each what it is inflated; undefined where it is not small, or something is wrong with one of them, which
 *   is told where that is asked for
 */
export function inflateAhead(
  entries: readonly ZipEntry[],
  { inflateTogether }: Zlib,
): (Uint8Array | undefined)[] {
  const found = entries.map((entry) => keptFor(entry)?.bytes);
  const missing = [...entries.keys()]
    .filter((i) => !found[i] && isSmall(entries[i]))
    .slice(0, MOST_AHEAD);
  if (!inflateTogether || missing.length < 2) return found;
  try {
    const inflated = inflateTogether(missing.flatMap((i) => entries[i] ?? []));
    for (const [at, i] of missing.entries()) {
      const [entry, bytes] = [entries[i], inflated[at]];
      if (entry && bytes) meet(entry, bytes);
      found[i] = bytes;
    }
  } catch {
    // each is inflated for itself
  }
  return found;
}

function isSmall(entry: ZipEntry | undefined): boolean {
  return entry?.method === DEFLATED && entry.size <= LARGEST_KEPT;
}

/** The bytes are nobody's to change: the next file that has the same part gets the same. */
export function inflateEntry(entry: ZipEntry, zlib: Zlib): Uint8Array {
  if (!isSmall(entry)) return inflateAnew(entry, zlib);
  const found = keptFor(entry);
  if (found) keep(entry, found);
  const bytes = found?.bytes ?? inflateAnew(entry, zlib);
  if (!found) meet(entry, bytes);
  return bytes;
}

/** Parts that the workbooks of one template have in common are small, and a few files have so many others. */
const LARGEST_KEPT = 96 * 1024;
const MOST_KEPT = 64;

/** More parts than a report has are not inflated before somebody asks for them. */
const MOST_AHEAD = 16;

interface KeptEntry {
  readonly compressed: Uint8Array;
  readonly bytes: Uint8Array;
}

/** By checksum. */
const kept = new Map<number, KeptEntry>();

/** What was inflated once: most parts are of one file alone, and nothing of them is kept before they are met again. */
const met = new Map<number, true>();
const MOST_MET = 512;

function meet(entry: ZipEntry, bytes: Uint8Array): void {
  const { crc, compressed } = entry;
  if (met.has(crc))
    keep(entry, { compressed: new Uint8Array(compressed), bytes: bytesAlone(bytes) });
  keepLatest(met, { key: crc, value: true, most: MOST_MET });
}

function keptFor({ crc, size, compressed }: ZipEntry): KeptEntry | undefined {
  const same = kept.get(crc);
  const isSame = same?.bytes.length === size && isSameBytes(same.compressed, compressed);
  return isSame ? same : undefined;
}

function keep({ crc }: ZipEntry, value: KeptEntry): void {
  keepLatest(kept, { key: crc, value, most: MOST_KEPT });
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
