/** What must hold in one report. */
import type { AnnualReport } from "../report/annual-report.ts";
import { contextOf, type CheckOptions } from "./context.ts";
import type { Finding } from "./finding.ts";
import { rules } from "./rules.ts";
import { runRules } from "./run-rules.ts";

/** Checks a report; the findings come in the order of the printed form. */
export function check(report: AnnualReport, options: CheckOptions): Finding[] {
  return runRules(rules, contextOf(report, options));
}
