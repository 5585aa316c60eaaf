/** What is found in a report, for all views at once, so that none of them counts for itself. */
import type { AnnualReport } from "../../report/annual-report.ts";
import type { CheckOptions } from "../../rules/context.ts";
import { isUncorrected, type Finding } from "../../rules/finding.ts";
import { printedByUs } from "../../rules/printed-by-us.ts";

export type Check = (report: AnnualReport, options: CheckOptions) => Finding[];

export interface CheckedReport {
  /** At the stage that was chosen. */
  readonly findings: readonly Finding[];
  /** As in a finished report, which carries the mark of a draft while one of them is left to correct. */
  readonly finished: readonly Finding[];
  /** What only the published text had that it was read from: printed by us it is gone. */
  readonly original: readonly Finding[];
}

export function checkedReport(
  check: Check,
  report: AnnualReport,
  options: CheckOptions,
): CheckedReport {
  const printed = printedByUs(report);
  const { lastYear } = options;
  const finished = check(printed, { stage: "finished", lastYear });
  const left = new Set(finished.map(identityOf));
  const published = report.source ? check(report, { stage: "finished", lastYear }) : [];
  return {
    findings: check(printed, options),
    finished,
    original: published.filter((it) => !left.has(identityOf(it))),
  };
}

/** How the finished report stands, in the same words wherever it is said. */
export function finishedSays(finished: readonly Finding[]): string {
  const count = finished.filter(isUncorrected).length;
  return count === 0 ? "按定稿核对，没有必须改正的问题。" : `按定稿核对，还有${count}处必须改正。`;
}

function identityOf({ code, at, quote = "" }: Finding): string {
  return [code, at, quote].join(" ");
}
