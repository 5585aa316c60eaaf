/**
 * The period of an answer as the events of a line move it (《条例》第三十条, 第三十二条至第三十四条, 第四十二条): 20 working
 * days, 40 once extended; a supplement and a payment start it anew, a consultation stops it. What happens after the
 * deadline then in force moves nothing.
 */
import type { WorkingCalendar } from "../calendar/working-calendar.ts";
import { workingDayAfter, workingDaysBetween, type FoundDay } from "../calendar/working-days.ts";
import type { Line } from "./line.ts";

/** 《条例》第三十三条. */
export const TERM = 20;
const EXTENDED_TERM = 40;

/** 《条例》第三十条: within how many working days of receipt a supplement is asked for. */
export const SUPPLEMENT_TERM = 7;

/** 《条例》第三十二条: how long a third party has, in working days, where no limit is stated. */
const CONSULTATION_TERM = 15;

/** A consultation that stops the clock: the working days after the first day through the second do not count. */
interface Stop {
  readonly from: string;
  readonly to: string;
  readonly isAnswered: boolean;
  readonly unknownYears: readonly number[];
}

/** The applicant was asked for a supplement or a fee, and has not given it. */
interface Demand {
  readonly for: "supplement" | "fee";
  readonly limit: string | undefined;
}

export interface Clock {
  readonly start: string;
  readonly startedBy: "received" | "supplement" | "fee";
  readonly term: number;
  readonly stops: readonly Stop[];
  readonly demands: readonly Demand[];
  /** The deadline that an extension was to move and came too late for. */
  readonly extendedAfter: FoundDay | undefined;
}

/** Something that happens on a day, and what the clock is after it. */
interface Event {
  readonly day: string;
  readonly after: (clock: Clock) => Clock;
  /** The clock where it came after the deadline. */
  readonly late?: (clock: Clock, deadline: FoundDay) => Clock;
}

/** The clock of a line; undefined without a day of receipt. */
export function clockOf(line: Line, calendar: WorkingCalendar): Clock | undefined {
  const received = line.day("received");
  if (received === undefined) return undefined;
  const events = eventsOf(line, calendar).filter(({ day }) => day >= received);
  let clock: Clock = {
    start: received,
    startedBy: "received",
    term: TERM,
    stops: [],
    demands: [],
    extendedAfter: undefined,
  };
  for (const { day, after, late } of events.sort(byDay)) {
    const deadline = deadlineOfClock(clock, calendar);
    const isInTime = isDemanding(clock, day) || day <= deadline.day;
    if (isInTime) clock = after(clock);
    else if (late) clock = late(clock, deadline);
  }
  return clock;
}

/** The day through which an answer is in time, when nothing more happens. */
export function deadlineOfClock(clock: Clock, calendar: WorkingCalendar): FoundDay {
  const { start, term, stops } = clock;
  let stopped = 0;
  let through = start;
  const unknown = new Set<number>();
  for (const { from, to, unknownYears } of [...stops].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    // of two at the same time each day counts once
    const first = from > through ? from : through;
    for (const year of unknownYears) unknown.add(year);
    if (to <= first) continue;
    stopped += workingDaysBetween(calendar, first, to).count;
    through = to;
  }
  const { day, unknownYears } = workingDayAfter(calendar, start, term + stopped);
  for (const year of unknownYears) unknown.add(year);
  return { day, unknownYears: [...unknown] };
}

/** While something is demanded and its limit has not passed, no deadline runs. */
function isDemanding({ demands }: Clock, day: string): boolean {
  return demands.some(({ limit }) => limit === undefined || day <= limit);
}

function byDay(a: Event, b: Event): number {
  return a.day === b.day ? 0 : a.day < b.day ? -1 : 1;
}

/** In the order in which those of one day follow each other: a restart before what is sent after it. */
function eventsOf(line: Line, calendar: WorkingCalendar): Event[] {
  const events: Event[] = [];
  const add = (day: string | undefined, event: Omit<Event, "day">): void => {
    if (day !== undefined) events.push({ day, ...event });
  };
  const { day } = line;
  const restarts = [
    { for: "supplement", given: day("supplement.received") },
    { for: "fee", given: day("fee.paid") },
  ] as const;
  for (const { for: by, given } of restarts) {
    add(given, {
      after: (clock) => ({
        ...clock,
        start: given ?? clock.start,
        startedBy: by,
        stops: [],
        demands: clock.demands.filter((it) => it.for !== by),
      }),
    });
  }
  const demand = (by: Demand["for"], limit: string | undefined) => ({
    after: (clock: Clock): Clock => ({
      ...clock,
      demands: [...clock.demands, { for: by, limit }],
    }),
  });
  // what was given on the day on which it was asked for is no longer awaited
  if (isAwaitedAfter(day("supplement.asked"), day("supplement.received"))) {
    add(day("supplement.asked"), demand("supplement", day("supplement.limit")));
  }
  if (isAwaitedAfter(day("fee.noticed"), day("fee.paid"))) {
    add(day("fee.noticed"), demand("fee", day("fee.limit")));
  }
  add(day("extended"), {
    after: (clock) => ({ ...clock, term: EXTENDED_TERM }),
    late: (clock, extendedAfter) => ({ ...clock, extendedAfter }),
  });
  for (const i of (line.request.consultations ?? []).keys()) {
    for (const event of consultationEvents(line, i, calendar)) events.push(event);
  }
  return events;
}

function isAwaitedAfter(asked: string | undefined, given: string | undefined): boolean {
  return asked !== undefined && (given === undefined || given > asked);
}

/** The sending, which stops the clock until the answer or the limit; and an answer after the limit. */
function consultationEvents({ day }: Line, i: number, calendar: WorkingCalendar): Event[] {
  const from = day(`consultations.${i}.sent`);
  if (from === undefined) return [];
  const answered = day(`consultations.${i}.answered`);
  const { day: limit, unknownYears } = limitOf({ day }, i, from, calendar);
  const isInTime = answered !== undefined && answered <= limit;
  const stop: Stop = isInTime
    ? { from, to: answered, isAnswered: true, unknownYears: [] }
    : { from, to: limit, isAnswered: false, unknownYears };
  const sent: Event = {
    day: from,
    after: (clock) => ({ ...clock, stops: [...clock.stops, stop] }),
  };
  if (answered === undefined || isInTime) return [sent];
  const ended: Stop = { from, to: answered, isAnswered: true, unknownYears: [] };
  const late: Event = {
    day: answered,
    after: (clock) => ({
      ...clock,
      stops: clock.stops.map((it) => (it === stop ? ended : it)),
    }),
    // too late to move the deadline, but nobody waits for it any longer
    late: (clock) => ({
      ...clock,
      stops: clock.stops.map((it) => (it === stop ? { ...it, isAnswered: true } : it)),
    }),
  };
  return [sent, late];
}

/** What is stated, else the 15th working day after they received it, or after it was sent. */
function limitOf(
  { day }: Pick<Line, "day">,
  i: number,
  sent: string,
  calendar: WorkingCalendar,
): FoundDay {
  const stated = day(`consultations.${i}.limit`);
  if (stated !== undefined) return { day: stated, unknownYears: [] };
  const begins = day(`consultations.${i}.receivedByThem`) ?? sent;
  return workingDayAfter(calendar, begins, CONSULTATION_TERM);
}
