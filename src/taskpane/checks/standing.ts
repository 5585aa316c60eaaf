/** How a finding stands: as serious as it is, or explained. */
import type { Finding } from "../../rules/finding.ts";
import type { Severity } from "../../rules/severity.ts";

export type Standing = Severity | "explained";

/** The most serious first. */
export const standings: readonly Standing[] = ["error", "warning", "hint", "explained"];

export function standingOf({
  explained,
  severity,
}: Pick<Finding, "explained" | "severity">): Standing {
  return explained ? "explained" : severity;
}

/** How many findings stand how. */
export function countByStanding(
  findings: readonly Pick<Finding, "explained" | "severity">[],
): Readonly<Record<Standing, number>> {
  const counts = { error: 0, warning: 0, hint: 0, explained: 0 };
  for (const finding of findings) counts[standingOf(finding)] += 1;
  return counts;
}

/** The most serious first, else in the order given. */
export function mostSeriousFirst(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number => standings.indexOf(standingOf(finding));
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
