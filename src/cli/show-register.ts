/** A register as checked, as text: what is amiss, and when what is open is due. */
import type { CheckedRegister, RegisterEntry } from "../register/check-register.ts";
import type { Register } from "../register/register.ts";
import { statusWords } from "../register/status-words.ts";
import { printDate } from "../text/dates.ts";
import { findingLine, showFindings } from "./show-findings.ts";
import { textTable } from "./text-table.ts";

interface Shown extends CheckedRegister {
  readonly file: string;
  readonly register: Register;
}

export function showRegister({ file, register, findings, entries }: Shown, today: string): string {
  const { organ, year, requests } = register;
  const open = entries.filter(({ status }) => status !== "closed");
  const lines = [
    `${file}：${organ.name}${year}年申请台账，${requests.length}件，今天是${printDate(today)}`,
    ...showFindings(findings, (found) => found.map(findingLine)),
    ...(open.length > 0 ? [`  没有办结的${open.length}件`, ...showOpen(open)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** What is due first stands first; what waits for somebody stands last. */
function showOpen(open: readonly RegisterEntry[]): string[] {
  const sorted = [...open].sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
  const rows = sorted.map((entry) => [
    entry.number,
    statusWords[entry.status],
    dayWords(entry),
    leftWords(entry),
  ]);
  return textTable([["编号", "状态", "到期日", "剩余工作日"], ...rows]).map((row) => `    ${row}`);
}

function lastDay({ deadline, limit }: RegisterEntry): string {
  return deadline ?? `9999${limit ?? ""}`;
}

function dayWords({ deadline, limit, provisional }: RegisterEntry): string {
  const mark = provisional ? "（暂定）" : "";
  if (deadline !== null) return `${deadline}${mark}`;
  return limit === null ? "" : `等到${limit}${mark}`;
}

function leftWords({ workingDaysLeft: left }: RegisterEntry): string {
  if (left === null) return "";
  return left < 0 ? `已过${-left}` : String(left);
}
