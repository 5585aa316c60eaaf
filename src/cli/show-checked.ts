/** The findings of one report as text: by severity, what has one cause together. */
import { type EditionId, editionOf } from "../form/editions.ts";
import { cellName } from "../form/names.ts";
import type { Stage } from "../rules/context.ts";
import type { Finding } from "../rules/finding.ts";
import { EXPLAINED, severities, type Severity } from "../rules/severity.ts";

/** One report as checked, and as `--json` lists it. */
export interface Checked {
  readonly file: string;
  readonly organ: string;
  readonly year: number | null;
  readonly edition: EditionId;
  /** How many cells are still to be filled. */
  readonly blank: number;
  readonly findings: readonly Finding[];
}

export function showChecked(checked: Checked, stage: Stage): string {
  const { file, organ, year, edition, blank, findings } = checked;
  const who = organ === "" ? "（机关名称未读出）" : organ;
  const when = year === null ? "（年度未读出）" : `${year}年度`;
  const lines = [`${file}：${who}${when}，${edition}版表格`];
  if (stage === "draft" && blank > 0) lines.push(`  还有${blank}格未填。`);
  for (const severity of Object.keys(severities) as Severity[]) {
    const open = findings.filter((it) => it.severity === severity && !it.explained);
    if (open.length > 0) lines.push(`  ${severities[severity]}${open.length}处`);
    for (const group of grouped(open))
      for (const line of showGroup(group, edition)) lines.push(line);
  }
  const explained = findings.filter((it) => it.explained);
  if (explained.length > 0) lines.push(`  ${EXPLAINED}${explained.length}处`);
  for (const it of explained) lines.push(`    · ${sentence(it)}`);
  if (findings.length === 0) lines.push("  没有发现问题。");
  return `${lines.join("\n")}\n`;
}

/** Findings with one cause stand together, where the first of them stands. */
function grouped(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const it of findings) {
    const same = groups.find(([first]) => it.cause !== undefined && first?.cause === it.cause);
    if (same) same.push(it);
    else groups.push([it]);
  }
  return groups;
}

function showGroup(group: readonly Finding[], edition: EditionId): string[] {
  const cause = group[0]?.cause;
  const cell = cause && editionOf(edition).cellsById.get(cause);
  const head = cell && group.length > 1 ? [`    疑似同一处有误：${cellName(cell)}`] : [];
  return [...head, ...group.map((it) => `    · ${sentence(it)}`)];
}

function sentence({ message, basis }: Finding): string {
  return `${message}（${basis}）`;
}
