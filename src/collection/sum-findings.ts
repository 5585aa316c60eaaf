/** The form's own checks on the sums, naming the units that a difference comes from. */
import { difference } from "../figures/figure.ts";
import { readFigures } from "../figures/figures.ts";
import { contextOf } from "../rules/context.ts";
import { equationsOf, sideOf, type Equation } from "../rules/equations.ts";
import { runRules } from "../rules/run-rules.ts";
import { sumRules } from "../rules/sums.ts";
import type { Contribution } from "./collected.ts";
import type { CollectionContext } from "./collection-context.ts";
import type { CollectionFinding } from "./collection-finding.ts";
import { collectedReport } from "./collected-report.ts";
import * as sentences from "./sentences.ts";
import { summedUnits } from "./sums.ts";

export function sumFindings(context: CollectionContext): CollectionFinding[] {
  // a cell that everybody left blank is no progress to be made here
  const checked = contextOf(collectedReport(context), { stage: "draft" });
  return runRules([sumRules], checked).flatMap((finding): CollectionFinding[] => {
    const { code, severity, at, cells, expected, found, message, basis, explained } = finding;
    const equation = equationsOf(context.edition).find((it) => it.code === code && it.at.id === at);
    if (!equation) return [];
    const causes = causesOf(equation, context);
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
function causesOf(
  equation: Equation,
  { units, edition, scope }: CollectionContext,
): Contribution[] {
  return summedUnits(units)
    .filter(({ unit }) => scope === "all" || unit.scope === scope)
    .map(({ unit, figures: raw }) => {
      const figures = readFigures(edition, raw);
      const off = sideOf(figures, equation.totals).sum - sideOf(figures, equation.parts).sum;
      return { unit: unit.name, value: difference(off, 0) };
    })
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}
