/** 本级, 本行政区域 and the subtotals by 类别. */
import type { Edition } from "../form/editions.ts";
import type { CollectedUnit, Figures, Sums, SumScope } from "./collected.ts";
import { sumsOf } from "./sums.ts";
import type { Unit } from "./unit.ts";

export interface FiguresOfUnit {
  readonly unit: Unit;
  readonly figures: Figures;
}

/** Last year's figures of the units that are summed this year. */
export function withLastYear(units: readonly CollectedUnit[]): FiguresOfUnit[] {
  return units.flatMap(({ unit, lastYear }) =>
    lastYear && unit.counts ? [{ unit, figures: lastYear }] : [],
  );
}

/** 本级 takes the units of the organ's own level, 本行政区域 all (国办发〔2014〕32号). */
export function scopeSums(
  units: readonly FiguresOfUnit[],
  edition: Edition,
): Readonly<Record<SumScope, Sums>> {
  return {
    own: sumsOf(
      units.filter(({ unit }) => unit.scope === "own"),
      edition,
    ),
    all: sumsOf(units, edition),
  };
}

/** In the order of the list. */
export function groupSums(
  units: readonly FiguresOfUnit[],
  edition: Edition,
): { readonly group: string; readonly sums: Sums }[] {
  const groups = new Map<string, FiguresOfUnit[]>();
  for (const it of units) {
    const { group } = it.unit;
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), it]);
  }
  return [...groups].map(([group, members]) => ({ group, sums: sumsOf(members, edition) }));
}
