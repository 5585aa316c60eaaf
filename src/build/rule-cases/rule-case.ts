/** A case of a rule, in the small: what the documentation shows of it, and what every test of the rules can ask. */
import type { AnnualReport } from "../../report/annual-report.ts";
import { check } from "../../rules/check.ts";
import type { CheckOptions } from "../../rules/context.ts";
import type { Finding } from "../../rules/finding.ts";
import type { RuleCode } from "../../rules/rule-code.ts";

/** A report, and what it is checked with: as finished where nothing else is said. */
export interface CheckedReport extends Partial<CheckOptions> {
  readonly report: AnnualReport;
}

export interface RuleCase {
  readonly code: RuleCode;
  /** A report with the fault in one place; what the rule says of it is the example of the documentation. */
  readonly raises: CheckedReport;
  /** A report that looks as if it had the fault, and is right. */
  readonly lookAlike: CheckedReport;
}

export function findingsIn({ report, ...options }: CheckedReport): Finding[] {
  return check(report, { stage: "finished", ...options });
}
