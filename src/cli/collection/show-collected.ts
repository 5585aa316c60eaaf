/** A collection as text: how complete it is, what each unit has to mend, what is amiss with the whole. */
import { findingsByUnit } from "../../collection/findings-by-unit.ts";
import type { Collected, CollectedUnit } from "../../collection/collected.ts";
import type { SubmissionStatus } from "../../collection/submission-status.ts";
import type { CollectionFinding } from "../../collection/collection-finding.ts";
import { findingLine, showFindings } from "../show-findings.ts";

/** How a status is shown. */
const statusNames: Readonly<Record<SubmissionStatus, string>> = {
  missing: "未报",
  unreadable: "读不出",
  wrongYear: "年度不符",
  duplicate: "待定稿",
  received: "已收",
};

export function showCollected(collected: Collected): string {
  const { year, edition, units, received, awaited, complete, findings } = collected;
  const byUnit = findingsByUnit(findings);
  const lines = [
    `${year}年度汇总，${edition.id}版表格，已收${received}/${awaited}${complete ? "，已齐" : "，未齐，不得公布"}`,
    ...units.flatMap((it) => unitLines(it, byUnit.get(it.unit.name) ?? [])),
  ];
  const others = byUnit.get(undefined) ?? [];
  if (others.length > 0) lines.push("汇总", ...shown(others));
  return `${lines.join("\n")}\n`;
}

function unitLines(
  { unit, status, late }: CollectedUnit,
  own: readonly CollectionFinding[],
): string[] {
  const isLate = late === true ? "，迟报" : "";
  const head = `${unit.name}：${statusNames[status]}${isLate}`;
  return own.length === 0 ? [head] : [head, ...shown(own)];
}

function shown(findings: readonly CollectionFinding[]): string[] {
  return showFindings(findings, (open) => open.map(findingLine));
}
