/** Sums over units, with who stands behind each and who left it blank. */
import type { Edition } from "../form/editions.ts";
import type { CollectedUnit, Contribution, Figures, Sums } from "./collected.ts";
import { exactSum } from "./exact-sum.ts";

/** A unit that is summed. */
export interface SummedUnit {
  readonly unit: { readonly name: string };
  readonly figures: Figures;
}

/** The units that are summed, of all. */
export function summedUnits<U extends Pick<CollectedUnit, "figures">>(
  units: readonly U[],
): (U & { readonly figures: Figures })[] {
  return units.flatMap((unit) => (unit.figures ? [{ ...unit, figures: unit.figures }] : []));
}

/** Every cell, totals too, is the sum of what the units reported; null where all left it blank. */
export function sumsOf(units: readonly SummedUnit[], edition: Edition): Sums {
  const figures: Record<string, number | null> = {};
  const contributions: Record<string, readonly Contribution[]> = {};
  const blanks: Record<string, readonly string[]> = {};
  for (const { id } of edition.cells) {
    const reported: Contribution[] = [];
    const blank: string[] = [];
    for (const { unit, figures: own } of units) {
      const value = own[id] ?? null;
      if (value === null) blank.push(unit.name);
      else if (value !== 0) reported.push({ unit: unit.name, value });
    }
    const isBlank = blank.length === units.length;
    figures[id] = isBlank ? null : exactSum(reported.map(({ value }) => value));
    contributions[id] = reported.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    if (blank.length > 0) blanks[id] = blank;
  }
  return { figures, units: units.length, contributions, blanks };
}
