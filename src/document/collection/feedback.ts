/** 审核反馈意见: what was ticked of one unit's report, as a notice to it. */
import type { Collected, CollectedUnit } from "../../collection/collected.ts";
import { findingsByUnit } from "../../collection/findings-by-unit.ts";
import { printDate } from "../../text/dates.ts";
import type { Notice } from "../notice/notice.ts";
import { toldToUnit } from "./told-to-unit.ts";

/** What was ticked of each unit, by its name. */
export type Ticked = ReturnType<typeof findingsByUnit>;

export function tickedByUnit({ findings }: Collected): Ticked {
  return findingsByUnit(findings.filter(({ ticked }) => ticked));
}

/** Undefined for a unit that handed in nothing, or of which nothing was ticked. */
export function feedback(
  collected: Collected,
  { unit, status }: CollectedUnit,
  ticked: Ticked,
): Notice | undefined {
  const findings = status === "missing" ? [] : (ticked.get(unit.name) ?? []);
  const told = findings.flatMap((finding) => {
    const text = toldToUnit(collected, finding);
    return text === undefined ? [] : [{ text, isError: finding.severity === "error" }];
  });
  if (told.length === 0) return undefined;
  const errors = told.filter(({ isError }) => isError);
  const others = told.filter(({ isError }) => !isError);
  const counts = [
    ...(errors.length > 0 ? [`需要改正${errors.length}处`] : []),
    ...(others.length > 0 ? [`请核实${others.length}处`] : []),
  ];
  const { year, answerBy, organ } = collected;
  return {
    title: [`${year}年政府信息公开工作年度报告`, "审核反馈意见"],
    to: unit.name,
    opening: `你单位报送的${year}年政府信息公开工作年度报告经审核，${counts.join("，")}，意见如下：`,
    items: [...errors, ...others].map(({ text }) => text),
    closing: `${answerBy === undefined ? "请" : `请于${printDate(answerBy)}前`}改正或者说明情况，并重新报送。`,
    organ,
    date: noticeDate(collected),
  };
}

/** The day of the round, so that the same collection gives the same notice. */
export function noticeDate({ rounds }: Collected): string {
  const on = rounds.at(-1)?.on;
  return on === undefined ? "" : printDate(on);
}
