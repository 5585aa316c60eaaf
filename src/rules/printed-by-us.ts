import type { AnnualReport } from "../report/annual-report.ts";

/**
 * A report as our own outputs will print it: title, headings, labels, numbers and the date are the form's then, so
 * what a published text made of them is nothing that is left to correct.
 */
export function printedByUs(report: AnnualReport): AnnualReport {
  const printed = { ...report };
  delete printed.source;
  return printed;
}
