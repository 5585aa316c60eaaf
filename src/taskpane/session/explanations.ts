/**
 * The explanations of a report: which one speaks of a finding, and what writing or removing it changes. Others may
 * have written some since the report was seen: those stay.
 */
import type { ReportChanges } from "../../book/report-changes.ts";
import { HostFailure } from "../../hosts/host-failure.ts";
import type { AnnualReport, Explanation } from "../../report/annual-report.ts";
import { speaksOf } from "../../rules/explain.ts";
import type { Finding } from "../../rules/finding.ts";

/** The explanation written for a finding, also when its figures have changed since and it counts no longer. */
export function explanationOf(report: AnnualReport, finding: Finding): Explanation | undefined {
  return (
    report.explanations.find((it) => isOwn(it, finding)) ??
    report.explanations.find((it) => speaksOf(it, finding))
  );
}

/**
 * Writes the explanation of a finding, which holds as long as the figures of its cells are those that were seen.
 * One that somebody wrote by hand for all findings of the rule stays beside it.
 *
 * @param now the report into which it is written
 * @param seen the report in which the finding was seen
 * @throws HostFailure when somebody has explained the finding otherwise since
 */
export function withExplanation(
  now: AnnualReport,
  seen: AnnualReport,
  finding: Finding,
  text: string,
): ReportChanges {
  const { code, at, cells } = finding;
  const figures = Object.fromEntries(cells.map((id) => [id, seen.figures[id] ?? null]));
  const written: Explanation = { code, at, text, figures };
  const before = now.explanations.findIndex((it) => isOwn(it, finding));
  const found = now.explanations[before];
  if (found && found.text !== text && !has(seen.explanations, found)) {
    throw new HostFailure(`这一处的情况说明刚才已写成“${found.text}”，没有保存，请看过后再试。`);
  }
  const explanations = found
    ? now.explanations.map((it, i) => (i === before ? written : it))
    : [...now.explanations, written];
  return { explanations };
}

/**
 * Removes the explanation of a finding that was seen.
 *
 * @throws HostFailure when it reads otherwise by now
 */
export function withoutExplanation(
  now: AnnualReport,
  seen: AnnualReport,
  finding: Finding,
): ReportChanges {
  const speaking = seen.explanations.filter((it) => speaksOf(it, finding));
  const own = speaking.filter((it) => isOwn(it, finding));
  const removed = own.length > 0 ? own : speaking;
  const changed = now.explanations.find(
    (it) => !has(seen.explanations, it) && removed.some(({ code, at }) => isOf(it, code, at)),
  );
  if (changed) {
    throw new HostFailure(`这条情况说明刚才已改为“${changed.text}”，没有删除，请看过后再试。`);
  }
  return { explanations: now.explanations.filter((it) => !has(removed, it)) };
}

function isOwn(it: Explanation, { code, at }: Finding): boolean {
  return isOf(it, code, at);
}

function isOf(it: Explanation, code: string, at: string): boolean {
  return it.code === code && it.at === at;
}

function has(all: readonly Explanation[], it: Explanation): boolean {
  return all.some((other) => JSON.stringify(other) === JSON.stringify(it));
}
