/** Periods in working days for anybody's own list: the deadline, and the days between. */
import { dayNumber, dayOfNumber } from "../calendar/day-number.ts";
import { workingDayAfter, workingDaysBetween } from "../calendar/working-days.ts";
import { printDate } from "../text/dates.ts";
import { enteredDay } from "../text/entered-day.ts";
import { shown } from "./cells.ts";
import { calendarWith } from "./holidays.ts";
import * as messages from "./messages.ts";

/** What keeps a function from an answer; one sentence. */
interface Unanswered {
  readonly says: string;
}

/** 1970-01-01 as a serial date of Excel, which counts from 1900. */
const SERIAL_OF_DAY_0 = 25_569;

/** No period of the law is longer. */
const LONGEST = 999;

/** The serial date of the n-th working day after a day, or a text that says 暂定 and why. */
export function deadline(
  start: unknown,
  count: unknown,
  holidays: unknown,
): number | string | Unanswered {
  const day = dayIn(start);
  if (day === undefined) return { says: messages.notADay("收到日期", String(shown(start))) };
  const n = Number(shown(count));
  if (!Number.isInteger(n) || n < 1 || n > LONGEST) {
    return { says: messages.notAPeriod(String(shown(count)), LONGEST) };
  }
  const calendar = calendarWith(holidays, dayIn);
  if (typeof calendar !== "function") return calendar;
  const found = workingDayAfter(calendar, day, n);
  if (found.unknownYears.length === 0) return dayNumber(found.day) + SERIAL_OF_DAY_0;
  return messages.provisional(printDate(found.day), found.unknownYears);
}

/** How many working days there are after the first day through the second, or a text that says 暂定 and why. */
export function workingDays(
  first: unknown,
  second: unknown,
  holidays: unknown,
): number | string | Unanswered {
  const [start, end] = [dayIn(first), dayIn(second)];
  if (start === undefined) return { says: messages.notADay("起", String(shown(first))) };
  if (end === undefined) return { says: messages.notADay("止", String(shown(second))) };
  if (end < start) return { says: messages.backwards(printDate(start), printDate(end)) };
  const calendar = calendarWith(holidays, dayIn);
  if (typeof calendar !== "function") return calendar;
  const { count, unknownYears } = workingDaysBetween(calendar, start, end);
  return unknownYears.length === 0 ? count : messages.provisional(`${count}个工作日`, unknownYears);
}

/** The day in a cell: a date of Excel, or one written as text. */
function dayIn(input: unknown): string | undefined {
  const cell = shown(input);
  if (typeof cell === "string") return enteredDay(cell);
  const number = Math.floor(cell) - SERIAL_OF_DAY_0;
  // what is no date at all would be none of a calendar either
  return Math.abs(number) > SERIAL_OF_DAY_0 * 4 ? undefined : enteredDay(dayOfNumber(number));
}
