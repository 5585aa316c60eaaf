/** The deadline of one request day by day, in words: the same on every screen and at the command line. */
import { printDate } from "../text/dates.ts";
import type { Line } from "./line.ts";
import { reckon, type ReckonedDay } from "./reckoning.ts";
import type { RegisterContext } from "./register-context.ts";

export interface ReckoningWords {
  /** One sentence: from when, how long, for what it waits; or why there is nothing to reckon. */
  readonly head: string;
  /** One line a day, none where nothing is reckoned. */
  readonly days: readonly string[];
}

/** @returns undefined for a line without a day of receipt, from which nothing can be reckoned */
export function reckoningWords(line: Line, context: RegisterContext): ReckoningWords | undefined {
  const { day, clock, waiting } = context.deadlineOf(line);
  if (!clock) return undefined;
  if (line.day("deferredTo") !== undefined && day !== undefined) {
    return { head: `延迟答复至${printDate(day)}，不按工作日推算。`, days: [] };
  }
  const begins = `${printDate(clock.start)}起算，当日不计，共${clock.term}个工作日`;
  const wait = waiting ? "；现在等待中，期限不走，以下按没有新的进展推算" : "";
  return { head: `${begins}${wait}`, days: reckon(clock, context.calendar).map(dayWords) };
}

const WEEKDAYS = "日一二三四五六";

function dayWords({ day, number, because, occasion, isKnown }: ReckonedDay): string {
  const weekday = WEEKDAYS.charAt(new Date(`${day}T00:00:00Z`).getUTCDay());
  const counted = {
    rest: occasion ?? "休息",
    consultation: "征求意见，不计",
  };
  const says = because ? counted[because] : `第${number ?? ""}个工作日`;
  const worked = !because && occasion !== undefined ? `（${occasion}调休上班）` : "";
  return `${day} 星期${weekday}　${says}${worked}${isKnown ? "" : "（放假安排未公布，暂定）"}`;
}
