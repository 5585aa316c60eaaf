/** The findings of one report as text: by severity, what has one cause together. */
import { type EditionId, editionOf } from "../form/editions.ts";
import { cellName } from "../form/names.ts";
import type { Stage } from "../rules/context.ts";
import type { Finding } from "../rules/finding.ts";
import type { RegisterFinding } from "../register/register-finding.ts";
import { findingLine, showFindings } from "./show-findings.ts";

/** On the report, or on how it differs from the register that it was counted from. */
type ShownFinding = Finding | RegisterFinding;

/** One report as checked, and as `--json` lists it. */
export interface Checked {
  readonly file: string;
  readonly organ: string;
  readonly year: number | null;
  readonly edition: EditionId;
  /** How many cells are still to be filled. */
  readonly blank: number;
  readonly findings: readonly ShownFinding[];
}

export function showChecked(checked: Checked, stage: Stage): string {
  const { file, organ, year, edition, blank, findings } = checked;
  const who = organ === "" ? "（机关名称未读出）" : organ;
  const when = year === null ? "（年度未读出）" : `${year}年度`;
  const lines = [`${file}：${who}${when}，${edition}版表格`];
  if (stage === "draft" && blank > 0) lines.push(`  还有${blank}格未填。`);
  const show = (open: readonly ShownFinding[]): string[] =>
    grouped(open).flatMap((group) => showGroup(group, edition));
  lines.push(...showFindings(findings, show));
  return `${lines.join("\n")}\n`;
}

/** Findings with one cause stand together, where the first of them stands. */
function grouped(findings: readonly ShownFinding[]): ShownFinding[][] {
  const groups: ShownFinding[][] = [];
  for (const it of findings) {
    const same = groups.find(([first]) => it.cause !== undefined && first?.cause === it.cause);
    if (same) same.push(it);
    else groups.push([it]);
  }
  return groups;
}

function showGroup(group: readonly ShownFinding[], edition: EditionId): string[] {
  const cause = group[0]?.cause;
  const cell = cause && editionOf(edition).cellsById.get(cause);
  const head = cell && group.length > 1 ? [`    疑似同一处有误：${cellName(cell)}`] : [];
  return [...head, ...group.map(findingLine)];
}
