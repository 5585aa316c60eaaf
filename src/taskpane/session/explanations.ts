/** The explanations of a report: which one speaks of a finding, and the list after one is written or removed. */
import type { AnnualReport, Explanation } from "../../report/annual-report.ts";
import { speaksOf } from "../../rules/explain.ts";
import type { Finding } from "../../rules/finding.ts";

/** The explanation written for a finding, also when its figures have changed since and it counts no longer. */
export function explanationOf(report: AnnualReport, finding: Finding): Explanation | undefined {
  return report.explanations.find((it) => speaksOf(it, finding));
}

/** The explanations with one for this finding, which holds as long as the figures of its cells do. */
export function withExplanation(
  report: AnnualReport,
  finding: Finding,
  text: string,
): Explanation[] {
  const { code, at, cells } = finding;
  const figures = Object.fromEntries(cells.map((id) => [id, report.figures[id] ?? null]));
  const written: Explanation = { code, at, text, figures };
  const before = report.explanations.findIndex((it) => speaksOf(it, finding));
  const others = withoutExplanation(report, finding);
  const place = before < 0 ? others.length : before;
  return [...others.slice(0, place), written, ...others.slice(place)];
}

/** The explanations without those that speak of this finding. */
export function withoutExplanation(report: AnnualReport, finding: Finding): Explanation[] {
  return report.explanations.filter((it) => !speaksOf(it, finding));
}
