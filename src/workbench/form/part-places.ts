/** Which part of the form shows what, and what is still open in each. */
import type { Edition } from "../../form/editions.ts";
import { narrativeParts, partOf, parts, type PartId } from "../../form/parts.ts";
import { narrativeName } from "../../layout/keys.ts";
import type { Finding } from "../../rules/finding.ts";

/** How many findings are open in each part; what stands in the head of the report is in none. */
export function openFindings(
  edition: Edition,
  findings: readonly Finding[],
): ReadonlyMap<PartId, number> {
  const counts = new Map<PartId, number>();
  for (const { at, explained } of findings) {
    const part = partOfKey(edition, at);
    if (part && !explained) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}

/** The part that shows a place, or the element of a key; the opening stands before 总体情况. */
export function partOfKey({ cellsById }: Edition, key: string): PartId | undefined {
  const prose = narrativeParts.find((id) => id === key || narrativeName(id) === key);
  if (prose) return partOf(prose)?.id ?? "overview";
  const table = cellsById.get(key)?.table.id ?? key;
  return parts.find(({ id }) => id === table)?.id;
}
