/** The sums as the page shows them, a table at a time, and who stands behind one number. */
import type { Collected, Contribution, Sums } from "../../../collection/collected.ts";

/** 本级, 本行政区域, or a group by its name. */
export type SumsOf = { readonly scope: "own" | "all" } | { readonly group: string };

export interface SumsView {
  readonly figures: Sums["figures"];
  readonly units: number;
  /** Of how many units each cell is blank; absent for none. */
  readonly blanks: Readonly<Record<string, number>>;
}

export interface BehindSum {
  readonly contributions: readonly Contribution[];
  readonly blanks: readonly string[];
  /** How many units reported 0. */
  readonly zeros: number;
}

export function sumsViewOf(collected: Collected, of: SumsOf): SumsView {
  const { figures, units, blanks } = sumsOf(collected, of);
  return {
    ...{ figures, units },
    blanks: Object.fromEntries(Object.entries(blanks).map(([id, names]) => [id, names.length])),
  };
}

export function behindSum(collected: Collected, of: SumsOf, id: string): BehindSum {
  const { contributions, blanks, units } = sumsOf(collected, of);
  const [filled, empty] = [contributions[id] ?? [], blanks[id] ?? []];
  return {
    ...{ contributions: filled, blanks: empty },
    zeros: units - filled.length - empty.length,
  };
}

function sumsOf({ sums, groups }: Collected, of: SumsOf): Sums {
  if ("scope" in of) return sums[of.scope];
  const found = groups.find(({ group }) => group === of.group);
  if (!found) throw new Error(`Unknown group "${of.group}".`);
  return found.sums;
}
