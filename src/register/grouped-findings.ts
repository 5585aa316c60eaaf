/** Findings that say the same of several lines, told once. */
import type { RegisterFinding } from "./register-finding.ts";

export interface FindingGroup {
  readonly findings: readonly [RegisterFinding, ...RegisterFinding[]];
  readonly message: string;
  /** Every line concerned. */
  readonly entries: readonly string[];
}

/** In the order of the first of each. */
export function groupedFindings(findings: readonly RegisterFinding[]): FindingGroup[] {
  const groups = new Map<string, [RegisterFinding, ...RegisterFinding[]]>();
  for (const it of findings) {
    const key = JSON.stringify([it.code, it.explained, saysOf(it)]);
    const group = groups.get(key);
    if (group) group.push(it);
    else groups.set(key, [it]);
  }
  return [...groups.values()].map((group) => ({
    findings: group,
    message: group.length === 1 ? group[0].message : `${group.length}件：${saysOf(group[0])}`,
    entries: [...new Set(group.flatMap(({ entries }) => entries))],
  }));
}

/** The message behind the number at which it is. */
function saysOf({ at, message }: RegisterFinding): string {
  const begins = `${at}：`;
  return message.startsWith(begins) ? message.slice(begins.length) : message;
}
