import type { CollectionFinding } from "./collection-finding.ts";

/** The findings of each unit, in their order; under undefined those of none. */
export function findingsByUnit(
  findings: readonly CollectionFinding[],
): ReadonlyMap<string | undefined, readonly CollectionFinding[]> {
  const byUnit = new Map<string | undefined, CollectionFinding[]>();
  for (const it of findings) {
    const known = byUnit.get(it.unit);
    if (known) known.push(it);
    else byUnit.set(it.unit, [it]);
  }
  return byUnit;
}
