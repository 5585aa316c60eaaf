/** What must hold in one report: the rules on its tables, its structure and words, and beside last year's. */
import type { AnnualReport } from "../report/annual-report.ts";
import { checkBy, tableRules } from "./check-tables.ts";
import type { CheckOptions } from "./context.ts";
import type { Finding } from "./finding.ts";
import { lastYearRules } from "./last-year/last-year-rules.ts";
import { narrativeRules } from "./narrative/narrative-rules.ts";
import { structureRules } from "./structure/structure-rules.ts";
import { wordingRules } from "./wording/wording-rules.ts";

const rules = [
  ...tableRules,
  ...structureRules,
  ...wordingRules,
  ...narrativeRules,
  ...lastYearRules,
];

/** Checks a report; the findings come in the order of the printed form. */
export function check(report: AnnualReport, options: CheckOptions): Finding[] {
  return checkBy(rules, report, options);
}
