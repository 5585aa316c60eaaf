/** A reckoned day in words. */
import type { ReckonedDay } from "./reckoning.ts";

const WEEKDAYS = "日一二三四五六";

/** 星期一, of a day YYYY-MM-DD. */
export function weekdayName(day: string): string {
  return `星期${WEEKDAYS.charAt(new Date(`${day}T00:00:00Z`).getUTCDay())}`;
}

/** Which working day it is, or why it does not count: 第7个工作日, 春节, 征求意见，不计. */
export function reckonedWords({ number, because, occasion, isKnown }: ReckonedDay): string {
  const counted = { rest: occasion ?? "休息", consultation: "征求意见，不计" };
  const says = because ? counted[because] : `第${number ?? ""}个工作日`;
  const worked = !because && occasion !== undefined ? `（${occasion}调休上班）` : "";
  return `${says}${worked}${isKnown ? "" : "（放假安排未公布，暂定）"}`;
}
