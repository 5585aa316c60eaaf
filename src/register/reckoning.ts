/** A deadline day by day: which working day each is, or why it does not count. */
import { dayNumber, dayOfNumber } from "../calendar/day-number.ts";
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { deadlineOfClock, type Clock } from "./clock.ts";

export interface ReckonedDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** The how-manieth working day of the period; undefined for a day that does not count. */
  readonly number: number | undefined;
  /** Why it does not count. */
  readonly because: "rest" | "consultation" | undefined;
  /** What it is off or worked for, where that is not the week. */
  readonly occasion: string | undefined;
  /** Whether the holidays of its year are known. */
  readonly isKnown: boolean;
}

/** From the day after the start through the deadline; the last one has the number of the term. */
export function reckon(clock: Clock, calendar: WorkingCalendar): ReckonedDay[] {
  const last = dayNumber(deadlineOfClock(clock, calendar).day);
  const days: ReckonedDay[] = [];
  let number = 0;
  for (let at = dayNumber(clock.start) + 1; at <= last; at += 1) {
    const day = dayOfNumber(at);
    const { kind, isWorked, occasion } = calendar(at);
    const isStopped = clock.stops.some(({ from, to }) => from < day && day <= to);
    const counts = isWorked && !isStopped;
    if (counts) number += 1;
    days.push({
      day,
      number: counts ? number : undefined,
      because: counts ? undefined : isWorked ? "consultation" : "rest",
      occasion,
      isKnown: kind !== "unknown",
    });
  }
  return days;
}
