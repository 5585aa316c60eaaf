/** 催报: a notice to each unit of which nothing came, a page each, so that every unit sees its own only. */
import type { Collected } from "../../collection/collected.ts";
import { printDate } from "../../text/dates.ts";
import type { Notice } from "../notice/notice.ts";
import { noticeDate, type Ticked } from "./feedback.ts";

/** None where nobody is missing, or nothing of it was ticked. */
export function reminders(collected: Collected, ticked: Ticked): Notice[] {
  const { year, deadline, answerBy, organ, units } = collected;
  const report = `${year}年政府信息公开工作年度报告`;
  const opening =
    deadline === undefined
      ? `目前尚未收到你单位的${report}。`
      : `${report}应于${printDate(deadline)}前报送，目前尚未收到你单位的。`;
  return units
    .filter(({ unit, status }) => status === "missing" && ticked.has(unit.name))
    .map(({ unit }) => ({
      title: ["关于报送", `${report}的催报函`],
      to: unit.name,
      opening,
      items: [],
      closing: `请${answerBy === undefined ? "尽快" : `于${printDate(answerBy)}前`}报送；已经报送的，请告知报送的时间和方式。`,
      organ,
      date: noticeDate(collected),
    }));
}
