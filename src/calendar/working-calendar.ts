/**
 * Which days are worked: as published, with what the user adds on top. A day of a year that nobody has published or
 * completed is unknown, and is never taken for a working day unsaid.
 */
import { dayNumber, isWeekend, yearOfDay } from "./day-number.ts";
import { notices } from "./notices.ts";

/** What the user enters; days are YYYY-MM-DD. */
interface OwnHolidays {
  /** Years whose days are complete with what stands here. */
  readonly years: readonly number[];
  readonly rest: readonly string[];
  /** Counts for a day that stands in both lists: a period that is too short warns early. */
  readonly work: readonly string[];
}

interface CalendarDay {
  readonly kind: "work" | "rest" | "unknown";
  /** What is assumed of it; of an unknown day, that the week is as usual. */
  readonly isWorked: boolean;
  /** What it is off or worked for, where that is not the week: 春节, 自设. */
  readonly occasion?: string;
}

/** Answers by the number of a day. */
export type WorkingCalendar = (day: number) => CalendarDay;

/** How days that the user entered are called. */
const OWN = "自设";

const published = {
  years: new Set(notices.map(({ year }) => year)),
  days: new Map(notices.flatMap(({ arrangements }) => arrangements.flatMap(arrangedDays))),
};

export const publishedCalendar = workingCalendar({ years: [], rest: [], work: [] });

/** The last year that is published as a whole. */
export const LAST_PUBLISHED_YEAR = Math.max(...published.years);

/** The published days with the user's own on top. */
export function workingCalendar({ years, rest, work }: OwnHolidays): WorkingCalendar {
  const complete = new Set([...published.years, ...years]);
  const days = new Map([
    ...published.days,
    ...rest.map((day) => [dayNumber(day), dayOff(OWN)] as const),
    ...work.map((day) => [dayNumber(day), dayWorked(OWN)] as const),
  ]);
  return (day) => {
    const named = days.get(day);
    if (named) return named;
    const isWorked = !isWeekend(day);
    if (!complete.has(yearOfDay(day))) return { kind: "unknown", isWorked };
    return { kind: isWorked ? "work" : "rest", isWorked };
  };
}

function arrangedDays({
  holiday,
  rest: [first, last],
  work,
}: (typeof notices)[number]["arrangements"][number]): [day: number, CalendarDay][] {
  const off: [number, CalendarDay][] = [];
  for (let day = dayNumber(first); day <= dayNumber(last); day += 1) {
    off.push([day, dayOff(holiday)]);
  }
  return [
    ...off,
    ...work.map((day): [number, CalendarDay] => [dayNumber(day), dayWorked(holiday)]),
  ];
}

function dayOff(occasion: string): CalendarDay {
  return { kind: "rest", isWorked: false, occasion };
}

function dayWorked(occasion: string): CalendarDay {
  return { kind: "work", isWorked: true, occasion };
}
