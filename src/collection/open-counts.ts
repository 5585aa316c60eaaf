/** How many findings of a unit are open, by how serious they are: what an explanation covers is not. */
import type { Severity } from "../rules/severity.ts";
import type { CollectionFinding } from "./collection-finding.ts";
import { findingsByUnit } from "./findings-by-unit.ts";

export type OpenCounts = Readonly<Record<Severity, number>>;

export function openCounts(findings: readonly CollectionFinding[]): (unit: string) => OpenCounts {
  const byUnit = findingsByUnit(findings.filter(({ explained }) => !explained));
  return (unit) => {
    const count = { error: 0, warning: 0, hint: 0 };
    for (const { severity } of byUnit.get(unit) ?? []) count[severity] += 1;
    return count;
  };
}
