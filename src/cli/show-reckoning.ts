/** The deadline of one request day by day, as text. */
import { reckon, type ReckonedDay } from "../register/reckoning.ts";
import { reckonedWords, weekdayName } from "../register/reckoning-words.ts";
import { registerContext } from "../register/register-context.ts";
import type { Register } from "../register/register.ts";
import { printDate } from "../text/dates.ts";
import { Refusal } from "./console.ts";
import { numberedLine } from "./numbered-line.ts";

/** @throws Refusal where there is no such number */
export function showReckoning(register: Register, number: string, today: string): string {
  const context = registerContext(register, today);
  const line = numberedLine(context, number);
  const { day, clock, waiting } = context.deadlineOf(line);
  if (!clock) throw new Refusal(`${number}没有可以读出的收到日期，推算不出期限，请先补填。`);
  if (line.day("deferredTo") !== undefined && day !== undefined) {
    return `${number}：延迟答复至${printDate(day)}，不按工作日推算。\n`;
  }
  const days = reckon(clock, context.calendar);
  const head = `${number}：${printDate(clock.start)}起算，当日不计，共${clock.term}个工作日`;
  const wait = waiting ? "；现在等待中，期限不走，以下按没有新的进展推算" : "";
  return `${[`${head}${wait}`, ...days.map(showDay)].join("\n")}\n`;
}

function showDay(reckoned: ReckonedDay): string {
  return `  ${reckoned.day} ${weekdayName(reckoned.day)}　${reckonedWords(reckoned)}`;
}
