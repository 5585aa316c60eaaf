/** The days as published against two packages that keep the same list, day by day. */
import chineseDays from "chinese-days";
import { LegalHoliday } from "tyme4ts";
import { dayNumber, dayOfNumber, isWeekend } from "../../src/calendar/day-number.ts";
import { notices } from "../../src/calendar/notices.ts";
import { LAST_PUBLISHED_YEAR, publishedCalendar } from "../../src/calendar/working-calendar.ts";

const FIRST = dayNumber("2019-01-01");
const LAST = dayNumber("2026-12-31");
const days = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);

/** 2019-01-01 班 or 休, as one line each. */
const listed = (works: (day: string, number: number) => boolean): string[] =>
  days.map((number) => {
    const day = dayOfNumber(number);
    return `${day} ${works(day, number) ? "班" : "休"}`;
  });

const ours = listed((_, number) => publishedCalendar(number).isWorked);

test("every day of 2019 to 2026 is known", () => {
  expect(days.filter((day) => publishedCalendar(day).kind === "unknown")).toEqual([]);
  expect(LAST_PUBLISHED_YEAR).toBe(2026);
});

test("chinese-days works on the same days", () => {
  expect(listed((day) => chineseDays.isWorkday(day))).toEqual(ours);
});

test("tyme4ts, which lists only what is not as the week, works on the same days", () => {
  const theirs = listed((day, number) => {
    const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
    return LegalHoliday.fromYmd(year, month, date)?.isWork() ?? !isWeekend(number);
  });
  expect(theirs).toEqual(ours);
});

test("of 2027 nothing is known, whatever the packages say", () => {
  expect(chineseDays.isWorkday("2027-01-01")).toBe(true); // the difference that makes ours
  expect(LegalHoliday.fromYmd(2027, 1, 1)).toBeNull();
  expect(publishedCalendar(dayNumber("2027-01-01"))).toEqual({ kind: "unknown", isWorked: true });
  expect(publishedCalendar(dayNumber("2027-01-02"))).toEqual({ kind: "unknown", isWorked: false });
});

test("a notice may name days of the December before, and no others of that year are known by it", () => {
  const known = ["2018-12-28", "2018-12-29", "2018-12-30", "2018-12-31"].map(
    (day) => publishedCalendar(dayNumber(day)).kind,
  );
  expect(known).toEqual(["unknown", "work", "rest", "rest"]);
});

test("what is arranged later counts: 1 February 2020 was to be worked, and was not", () => {
  const days = ["2020-01-31", "2020-02-01", "2020-02-02", "2020-02-03"].map(
    (day) => publishedCalendar(dayNumber(day)).isWorked,
  );
  expect(days).toEqual([false, false, false, true]);
});

test("only days of a weekend are worked instead, and a holiday ends no earlier than it begins", () => {
  for (const { arrangements } of notices) {
    for (const { work, rest } of arrangements) {
      expect(work.map(dayNumber).filter((day) => !isWeekend(day))).toEqual([]);
      expect(rest.map(dayNumber)).toEqual(rest.map(dayNumber).sort((a, b) => a - b));
    }
  }
});

test("2026 has 248 working days", () => {
  expect(ours.filter((day) => /^2026.*班$/u.test(day))).toHaveLength(248);
});
