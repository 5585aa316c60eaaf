import { BadPackage } from "./bad-package.ts";
import { partKey } from "./part-name.ts";
import type { ZipEntry } from "./read-zip.ts";

/**
 * The entries of a zip by the names of the parts that they are.
 *
 * @throws BadPackage where two have one name: which of them would be meant?
 */
export function entriesByKey(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (byKey.has(key)) throw new BadPackage("damaged", entry.name);
    byKey.set(key, entry);
  }
  return byKey;
}
