import type { Edition } from "../../src/form/editions.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { equationsOf } from "../../src/rules/equations.ts";

type Figures = AnnualReport["figures"];

/** Every total as the workbook's formula has it: the sum, or empty while a part is no number. */
export function withTotals(edition: Edition, figures: Figures): Figures {
  const all = { ...figures };
  const sums = equationsOf(edition).filter(({ code }) => code !== "T3-BALANCE");
  const acrossLast = [
    ...sums.filter(({ code }) => code === "T3-COLSUM"),
    ...sums.filter(({ code }) => code !== "T3-COLSUM"),
  ];
  for (const { at, parts } of acrossLast) {
    const numbers = parts.flatMap(({ id }) => (typeof all[id] === "number" ? all[id] : []));
    all[at.id] = numbers.length < parts.length ? null : numbers.reduce((sum, it) => sum + it, 0);
  }
  return all;
}
