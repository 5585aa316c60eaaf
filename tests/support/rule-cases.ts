/** How the tests of the rules on structure state a case: a report, and the messages it gets. */
import type { Edition } from "../../src/form/editions.ts";
import type { AnnualReport, Narrative, Source } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import type { CheckOptions } from "../../src/rules/context.ts";
import type { Finding } from "../../src/rules/finding.ts";
import { reportOf, soundNarrative } from "./reports.ts";

/** A sound report of the first year of its edition and one more, with some of its paragraphs changed. */
export function written(
  edition: Edition,
  paragraphs: Partial<Narrative>,
  change: Partial<AnnualReport> = {},
): AnnualReport {
  const year = change.year ?? edition.firstYear + 1;
  const narrative = { ...soundNarrative(edition, year), ...paragraphs };
  return reportOf(edition, {}, { ...change, narrative });
}

/** A sound report with what its published text looked like. */
export function published(edition: Edition, source: Source): AnnualReport {
  return reportOf(edition, {}, { source });
}

/** What one rule finds. */
export function findingsOf(
  code: string,
  report: AnnualReport,
  options: Partial<CheckOptions> = {},
): Finding[] {
  const findings = check(report, { stage: "finished", ...options });
  return findings.filter((finding) => finding.code === code);
}

/** What one rule says: severity, place and sentence. */
export function said(
  code: string,
  report: AnnualReport,
  options: Partial<CheckOptions> = {},
): string[] {
  return findingsOf(code, report, options).map(
    ({ severity, at, message }) => `${severity} ${at} ${message}`,
  );
}
