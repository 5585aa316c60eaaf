import type { DefinedName } from "./workbook.ts";

/**
 * As `ReadableWorkbook.findNames`, among the names that a file has.
 *
 * @param read gives those of which it is told that they are wanted
 */
export function findNames(
  read: (isWanted: (name: string) => boolean) => Iterable<DefinedName>,
  wanted: Iterable<string>,
  beginnings: readonly string[] = [],
): ReadonlyMap<string, DefinedName> {
  const asked = new Map(Array.from(wanted, (name) => [name.toLowerCase(), name]));
  const begin = beginnings.map((beginning) => beginning.toLowerCase());
  const found = new Map<string, DefinedName>();
  const isWanted = (name: string): boolean => {
    const lower = name.toLowerCase();
    return asked.has(lower) || begin.some((beginning) => lower.startsWith(beginning));
  };
  for (const it of read(isWanted)) {
    const name = asked.get(it.name.toLowerCase()) ?? it.name;
    const known = found.get(name);
    if (!known || (known.sheet !== null && it.sheet === null)) found.set(name, it);
  }
  return found;
}
