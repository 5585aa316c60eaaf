/** How the tests of the rules on two years state a case: this year's report, last year's, and what is said. */
import { lastYearOfEdition, type Edition } from "../../src/form/editions.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { lastYearRules } from "../../src/rules/last-year/last-year-rules.ts";
import { runRules } from "../../src/rules/run-rules.ts";
import { contextOf, type CheckOptions } from "../../src/rules/context.ts";
import { reportOf } from "./reports.ts";

type Figures = AnnualReport["figures"];

const THIS_YEAR = 2025;

/** Last year's report without its text, which the figures have nothing to do with. */
export function lastReport(
  edition: Edition,
  figures: Figures,
  change: Partial<AnnualReport> = {},
): AnnualReport {
  const narrative = { opening: [], overview: [], problemsAndImprovements: [], otherMatters: [] };
  return reportOf(edition, figures, { narrative, ...change });
}

/** Two reports of one organ, the later one with a sound text; what is not given is 0. */
export function twoYears(
  edition: Edition,
  before: Figures,
  now: Figures,
): readonly [last: AnnualReport, report: AnnualReport] {
  const year = lastYearOfEdition(edition) ?? THIS_YEAR;
  return [lastReport(edition, before, { year: year - 1 }), reportOf(edition, now, { year })];
}

/** What the rules on two years say: code, severity, place and sentence. */
export function saidOfTwoYears(
  [lastYear, report]: readonly [AnnualReport, AnnualReport],
  options: Partial<CheckOptions> = {},
): string[] {
  const context = contextOf(report, { stage: "finished", lastYear, ...options });
  return runRules(lastYearRules, context).map(
    ({ code, severity, at, message }) => `${code} ${severity} ${at} ${message}`,
  );
}
