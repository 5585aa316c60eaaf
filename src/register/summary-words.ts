/** What a register counts to in a period, in the sentences of a report. */
import type { Edition } from "../form/editions.ts";
import { lineName, numberedName } from "../form/names.ts";
import { printDate } from "../text/dates.ts";
import { columnsOfApplicants } from "./named-rows.ts";
import type { Period } from "./period.ts";
import type { Summary } from "./summary.ts";

/** 2026年1月1日至3月31日. */
export function periodWords({ from, to }: Period): string {
  const [first, last] = [printDate(from), printDate(to)];
  const year = last.slice(0, last.indexOf("年") + 1);
  return first.startsWith(year) ? `${first}至${last.slice(year.length)}` : `${first}至${last}`;
}

/** One paragraph each: what came, what was done, what was late, and what became of it at law. */
export function summarySentences(summary: Summary, period: Period, edition: Edition): string[] {
  const { received, carriedIn, closed, carriedOut, late } = summary;
  const count = (numbers: readonly string[]): string => `${numbers.length}件`;
  const list = (parts: readonly (readonly [string, readonly string[]])[]): string =>
    parts.map(([name, numbers]) => `${name}${count(numbers)}`).join("、");
  const kinds = new Map(
    columnsOfApplicants(edition).map(({ column }) => [column.key, lineName(column.line)]),
  );
  const channels = summary.byChannel.map((it) => [it.name, it.numbers] as const);
  const applicants = summary.byKind.map((it) => [kinds.get(it.kind) ?? "", it.numbers] as const);
  const outcomes = summary.byOutcome.map((it) => [nameOf(it.outcome), it.numbers] as const);
  const came =
    received.length === 0
      ? "没有收到政府信息公开申请"
      : `收到政府信息公开申请${count(received)}，按渠道分：${list(channels)}；按申请人分：${list(applicants)}`;
  const done = closed.length === 0 ? "办结0件" : `办结${count(closed)}：${list(outcomes)}`;
  const { reconsiderations, lawsuits } = summary;
  return [
    `${periodWords(period)}，${came}。期初未办结${count(carriedIn)}，期内${done}；期末未办结${count(carriedOut)}。`,
    `期内超期答复${count(late)}。`,
    `期内因政府信息公开工作被申请行政复议${count(reconsiderations)}，被提起行政诉讼${count(lawsuits)}。`,
  ];
}

function nameOf(outcome: Summary["byOutcome"][number]["outcome"]): string {
  return numberedName(outcome.row).replace(/^(?:（.）)?(?:\d\.)?/u, "");
}
