/** The form's own checks on the sums, naming the units that a difference comes from. */
import { difference } from "../figures/figure.ts";
import type { Cell } from "../form/edition.ts";
import { contextOf } from "../rules/context.ts";
import { equationsOf, type Equation } from "../rules/equations.ts";
import { runRules } from "../rules/run-rules.ts";
import { sumRules } from "../rules/sums.ts";
import type { Contribution, Figures } from "./collected.ts";
import type { CollectionContext } from "./collection-context.ts";
import type { CollectionFinding } from "./collection-finding.ts";
import { collectedReport } from "./collected-report.ts";
import * as sentences from "./sentences.ts";
import { summedUnits, type SummedUnit } from "./sums.ts";

export function sumFindings(context: CollectionContext): CollectionFinding[] {
  // a cell that everybody left blank is no progress to be made here
  const checked = contextOf(collectedReport(context), { stage: "draft" });
  const { edition, scope } = context;
  const summed = summedUnits(context.units).filter(
    ({ unit }) => scope === "all" || unit.scope === scope,
  );
  return runRules([sumRules], checked).flatMap((finding): CollectionFinding[] => {
    const { code, severity, at, cells, expected, found, message, basis, explained } = finding;
    const equation = equationsOf(edition).find((it) => it.code === code && it.at.id === at);
    if (!equation) return [];
    const causes = causesOf(equation, summed);
    return [
      {
        ...{ code, severity, at, cells, expected, found, basis, explained },
        message: sentences.sumOff(message, causes),
        others: causes.map(({ unit }) => unit),
      },
    ];
  });
}

/** By how much each unit's own sides differ: together that is how much the sums do. */
function causesOf({ totals, parts }: Equation, summed: readonly SummedUnit[]): Contribution[] {
  return summed
    .map(({ unit, figures }) => ({
      unit: unit.name,
      value: difference(filledSum(figures, totals), filledSum(figures, parts)),
    }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

function filledSum(figures: Figures, cells: readonly Cell[]): number {
  return cells.reduce((sum, { id }) => sum + (figures[id] ?? 0), 0);
}
