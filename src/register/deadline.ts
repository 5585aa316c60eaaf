/** When a line must be answered, as seen on a day; or for whom it waits. */
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { workingDaysBetween } from "../calendar/working-days.ts";
import { clockOf, deadlineOfClock, type Clock } from "./clock.ts";
import type { Line } from "./line.ts";

/** For what a line waits, in the order in which it is said. */
export type Awaited = "supplement" | "fee" | "consultation";

export interface Waiting {
  readonly for: Awaited;
  /** The last day of the wait; undefined where none was set. */
  readonly limit: string | undefined;
}

export interface Deadline {
  /** The last day on which an answer is in time; undefined while none runs. */
  readonly day: string | undefined;
  readonly waiting: Waiting | undefined;
  /** What was awaited and did not come in time; nothing where something else is still awaited. */
  readonly expired: Waiting | undefined;
  /** Years whose holidays are not known, by whose weekends the days above were computed: 暂定. */
  readonly unknownYears: readonly number[];
  /** How it was computed; undefined without a day of receipt. */
  readonly clock: Clock | undefined;
}

const ORDER: readonly Awaited[] = ["supplement", "fee", "consultation"];

/**
 * The deadline of a line.
 *
 * @param asOf YYYY-MM-DD: a wait lasts through its limit, and the period runs on after it
 */
export function deadlineOf(line: Line, calendar: WorkingCalendar, asOf: string): Deadline {
  const clock = clockOf(line, calendar);
  const deferred = deferredTo(line);
  if (!clock) {
    const nothing = { waiting: undefined, expired: undefined, unknownYears: [], clock };
    return { day: deferred, ...nothing };
  }
  const waits = waitsOf(clock);
  const lasting = waits.filter(({ limit }) => limit === undefined || asOf <= limit);
  const waiting = lasting[0];
  const expired = waiting ? undefined : waits[0];
  const found = deadlineOfClock(clock, calendar);
  const { unknownYears } = found;
  if (deferred !== undefined) return { day: deferred, waiting, expired, unknownYears: [], clock };
  if (!waiting) return { day: found.day, waiting, expired, unknownYears, clock };
  const ofWait = waiting.for === "consultation" ? yearsOfStops(clock) : [];
  return { day: undefined, waiting, expired, unknownYears: ofWait, clock };
}

/** How many working days are left: 0 on the deadline, negative after it, however few of those are worked. */
export function workingDaysLeft(
  calendar: WorkingCalendar,
  today: string,
  deadline: string,
): number {
  if (today <= deadline) return workingDaysBetween(calendar, today, deadline).count;
  return -Math.max(1, workingDaysBetween(calendar, deadline, today).count);
}

/** 《条例》第三十五条; before receipt it is a slip. */
function deferredTo({ day }: Line): string | undefined {
  const [deferred, received] = [day("deferredTo"), day("received")];
  if (deferred === undefined || (received !== undefined && deferred < received)) return undefined;
  return deferred;
}

/** What has not come, the last consultation only: the clock runs on when all have ended. */
function waitsOf({ demands, stops }: Clock): Waiting[] {
  const open = stops.filter(({ isAnswered }) => !isAnswered).map(({ to }) => to);
  const waits: Waiting[] = [...demands];
  const last = open.sort().at(-1);
  if (last !== undefined) waits.push({ for: "consultation", limit: last });
  return waits.sort((a, b) => ORDER.indexOf(a.for) - ORDER.indexOf(b.for));
}

function yearsOfStops({ stops }: Clock): number[] {
  return [...new Set(stops.flatMap(({ unknownYears }) => unknownYears))];
}
