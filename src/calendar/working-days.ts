/**
 * Periods in working days (工作日). The day on which one begins does not count (《民法典》第二百零一条), so one that
 * begins on a day off counts from the next working day.
 */
import { dayNumber, dayOfNumber, yearOfDay } from "./day-number.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** Years of which days were counted although their holidays are not known; none where the answer is sure. */
interface Certainty {
  readonly unknownYears: readonly number[];
}

export interface FoundDay extends Certainty {
  /** YYYY-MM-DD. */
  readonly day: string;
}

interface CountedDays extends Certainty {
  readonly count: number;
}

/**
 * The n-th working day after a day.
 *
 * @param start YYYY-MM-DD
 * @param n from 1 on
 */
export function workingDayAfter(calendar: WorkingCalendar, start: string, n: number): FoundDay {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`No working day number ${n}.`);
  const unknown = new Set<number>();
  let day = dayNumber(start);
  for (let left = n; left > 0;) {
    day += 1;
    if (isWorked(calendar, day, unknown)) left -= 1;
  }
  return { day: dayOfNumber(day), unknownYears: [...unknown] };
}

/**
 * How many working days there are after the first day through the second.
 *
 * @param first YYYY-MM-DD, as the second, which is no earlier
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  first: string,
  second: string,
): CountedDays {
  const [start, end] = [dayNumber(first), dayNumber(second)];
  if (!(start <= end)) throw new RangeError(`${second} is before ${first}.`);
  const unknown = new Set<number>();
  let count = 0;
  for (let day = start + 1; day <= end; day += 1) {
    if (isWorked(calendar, day, unknown)) count += 1;
  }
  return { count, unknownYears: [...unknown] };
}

function isWorked(calendar: WorkingCalendar, day: number, unknown: Set<number>): boolean {
  const { kind, isWorked: worked } = calendar(day);
  if (kind === "unknown") unknown.add(yearOfDay(day));
  return worked;
}
