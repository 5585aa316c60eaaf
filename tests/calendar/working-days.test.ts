import fc from "fast-check";
import { dayOfNumber, dayNumber } from "../../src/calendar/day-number.ts";
import { publishedCalendar, workingCalendar } from "../../src/calendar/working-calendar.ts";
import { workingDayAfter, workingDaysBetween } from "../../src/calendar/working-days.ts";

const NONE = { years: [], rest: [], work: [] };

describe("the n-th working day after", () => {
  test.each([
    ["2026-01-15", "2026-01-26", "2026-02-12", "2026-03-18"],
    ["2026-02-13", "2026-03-02", "2026-03-19", "2026-04-17"],
    ["2026-02-14", "2026-03-03", "2026-03-20", "2026-04-20"], // itself worked instead of a Saturday
    ["2026-02-20", "2026-03-03", "2026-03-20", "2026-04-20"], // itself off
    ["2026-04-30", "2026-05-13", "2026-06-01", "2026-06-30"],
    ["2026-09-24", "2026-10-12", "2026-10-29", "2026-11-26"],
    ["2026-10-03", "2026-10-15", "2026-11-03", "2026-12-01"],
  ])("%s: 7, 20 and 40 working days", (start, ...expected) => {
    const found = [7, 20, 40].map((n) => workingDayAfter(publishedCalendar, start, n));
    expect(found).toEqual(expected.map((day) => ({ day, unknownYears: [] })));
  });

  test.each([
    [20, "2026-12-03", "2026-12-31"],
    [40, "2026-11-05", "2026-12-31"],
    [7, "2026-12-22", "2026-12-31"],
  ])("%d working days after %s are the last that are sure", (n, last, day) => {
    expect(workingDayAfter(publishedCalendar, last, n)).toEqual({ day, unknownYears: [] });
    const next = dayOfNumber(dayNumber(last) + 1);
    expect(workingDayAfter(publishedCalendar, next, n)).toEqual({
      day: "2027-01-01",
      unknownYears: [2027],
    });
  });

  test("is sure once the user has entered the year", () => {
    const calendar = workingCalendar({
      years: [2027],
      rest: ["2027-01-01"],
      work: ["2027-01-02"],
    });
    expect(workingDayAfter(calendar, "2026-12-04", 20)).toEqual({
      day: "2027-01-02",
      unknownYears: [],
    });
  });

  test("is not sure by single days of a year that is not complete", () => {
    const calendar = workingCalendar({ ...NONE, rest: ["2027-01-01"] });
    expect(workingDayAfter(calendar, "2026-12-04", 20)).toEqual({
      day: "2027-01-04",
      unknownYears: [2027],
    });
  });

  test("is refused for no day and for part of one", () => {
    for (const n of [0, -1, 1.5, NaN]) {
      expect(() => workingDayAfter(publishedCalendar, "2026-01-15", n)).toThrow(RangeError);
    }
  });
});

describe("the user's own days", () => {
  test("count before the published ones", () => {
    const calendar = workingCalendar({ years: [], rest: ["2026-03-02"], work: ["2026-02-15"] });
    const [rest, work] = ["2026-03-02", "2026-02-15"].map((day) => calendar(dayNumber(day)));
    expect(rest).toEqual({ kind: "rest", isWorked: false, occasion: "自设" });
    expect(work).toEqual({ kind: "work", isWorked: true, occasion: "自设" });
  });

  test("that stand in both lists are worked", () => {
    const calendar = workingCalendar({ years: [], rest: ["2026-03-02"], work: ["2026-03-02"] });
    expect(calendar(dayNumber("2026-03-02")).isWorked).toBe(true);
  });
});

describe("working days between", () => {
  const day = fc.integer({ min: dayNumber("2018-06-01"), max: dayNumber("2027-12-31") });
  const calendars = fc.record({
    years: fc.subarray([2018, 2027]),
    rest: fc.array(day.map(dayOfNumber), { maxLength: 5 }),
    work: fc.array(day.map(dayOfNumber), { maxLength: 5 }),
  });

  test("the n-th working day after a day is n of them away, and it is worked", () => {
    fc.assert(
      fc.property(calendars, day, fc.integer({ min: 1, max: 80 }), (own, start, n) => {
        const calendar = workingCalendar(own);
        const found = workingDayAfter(calendar, dayOfNumber(start), n);
        const counted = workingDaysBetween(calendar, dayOfNumber(start), found.day);
        expect(counted).toEqual({ count: n, unknownYears: found.unknownYears });
        expect(calendar(dayNumber(found.day)).isWorked).toBe(true);
      }),
    );
  });

  test("through a day and on from it they add up", () => {
    fc.assert(
      fc.property(calendars, fc.array(day, { minLength: 3, maxLength: 3 }), (own, three) => {
        const calendar = workingCalendar(own);
        const [a = "", b = "", c = ""] = three.sort((x, y) => x - y).map(dayOfNumber);
        const count = (from: string, to: string): number =>
          workingDaysBetween(calendar, from, to).count;
        expect(count(a, b) + count(b, c)).toBe(count(a, c));
      }),
    );
  });

  test("no day is after itself, and none is counted backwards", () => {
    expect(workingDaysBetween(publishedCalendar, "2026-01-15", "2026-01-15").count).toBe(0);
    expect(() => workingDaysBetween(publishedCalendar, "2026-01-15", "2026-01-14")).toThrow(
      "2026-01-14 is before 2026-01-15.",
    );
  });

  test("a count that touches no unknown year is sure", () => {
    expect(workingDaysBetween(publishedCalendar, "2026-12-30", "2026-12-31")).toEqual({
      count: 1,
      unknownYears: [],
    });
    expect(workingDaysBetween(publishedCalendar, "2026-12-31", "2027-01-02")).toEqual({
      count: 1,
      unknownYears: [2027],
    });
  });
});
