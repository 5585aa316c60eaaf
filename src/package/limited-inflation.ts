import { BadPackage } from "./bad-package.ts";
import { inflateEntry } from "./inflate-entry.ts";
import { LIMITS } from "./limits.ts";
import type { ZipEntry } from "./read-zip.ts";
import type { Zlib } from "./zlib.ts";

/**
 * Inflates the entries of one file, as far as all of them together may go. An entry is not kept, may be inflated
 * again, and counts once.
 *
 * @returns what throws BadPackage for an entry that is too much, or damaged
 */
export function limitedInflation(zlib: Zlib): (entry: ZipEntry) => Uint8Array {
  const counted = new Set<ZipEntry>();
  let inflated = 0;
  return (entry) => {
    if (entry.size > LIMITS.partBytes) throw new BadPackage("partTooBig", entry.name);
    if (!counted.has(entry)) inflated += entry.size;
    counted.add(entry);
    if (inflated > LIMITS.totalBytes) throw new BadPackage("totalTooBig");
    return inflateEntry(entry, zlib);
  };
}
