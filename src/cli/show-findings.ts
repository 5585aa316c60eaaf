/** Findings as text, by severity; what a written reason covers stands last. */
import type { Finding } from "../rules/finding.ts";
import { EXPLAINED, severities, type Severity } from "../rules/severity.ts";

type Shown = Pick<Finding, "severity" | "explained" | "message" | "basis">;

/** @param show the lines of the findings of one severity */
export function showFindings<F extends Shown>(
  findings: readonly F[],
  show: (open: readonly F[]) => readonly string[],
): string[] {
  const lines: string[] = [];
  for (const severity of Object.keys(severities) as Severity[]) {
    const open = findings.filter((it) => it.severity === severity && !it.explained);
    if (open.length > 0) lines.push(`  ${severities[severity]}${open.length}处`);
    for (const line of show(open)) lines.push(line);
  }
  const explained = findings.filter((it) => it.explained);
  if (explained.length > 0) lines.push(`  ${EXPLAINED}${explained.length}处`);
  for (const it of explained) lines.push(findingLine(it));
  if (findings.length === 0) lines.push("  没有发现问题。");
  return lines;
}

export function findingLine({ message, basis }: Shown): string {
  return `    · ${message}（${basis}）`;
}
