import fc from "fast-check";
import { deadlineOf, workingDaysLeft, type Deadline } from "../../src/register/deadline.ts";
import { readRegister } from "../../src/register/read-register.ts";
import { reckon } from "../../src/register/reckoning.ts";
import type { Register, RegisterRequest } from "../../src/register/register.ts";
import { publishedCalendar } from "../../src/calendar/working-calendar.ts";
import { dayNumber, dayOfNumber } from "../../src/calendar/day-number.ts";
import { registerOf, requestOf } from "../../src/build/rule-cases/sound-register.ts";

/** The deadline of a request received on 15 January 2026, long after all waits. */
function deadline(
  change: Partial<RegisterRequest>,
  asOf = "2026-12-31",
  holidays?: Register["holidays"],
): Deadline {
  const { lines, calendar } = readRegister(
    registerOf([requestOf(change)], holidays && { holidays }),
  );
  if (!lines[0]) throw new Error("The register has no line.");
  return deadlineOf(lines[0], calendar, asOf);
}

const consultation = (sent: string, answered?: string, limit?: string) => ({
  with: "thirdParty",
  sent,
  ...(answered !== undefined && { answered }),
  ...(limit !== undefined && { limit }),
});

describe("a request received on 15 January 2026", () => {
  test.each<[string, Partial<RegisterRequest>, string]>([
    ["and nothing else", {}, "2026-02-12"],
    ["supplemented", { supplement: { received: "2026-01-28" } }, "2026-03-03"],
    ["extended in time", { extended: "2026-02-12" }, "2026-03-18"],
    [
      "consulted on for 11 working days",
      { consultations: [consultation("2026-01-20", "2026-02-04")] },
      "2026-03-05",
    ],
    [
      "consulted on twice at the same time",
      {
        consultations: [
          consultation("2026-01-26", "2026-01-30"),
          consultation("2026-01-20", "2026-02-04"),
        ],
      },
      "2026-03-05",
    ],
    [
      "consulted on without an answer",
      { consultations: [consultation("2026-01-20")] },
      "2026-03-11",
    ],
    [
      "consulted on before a supplement",
      {
        consultations: [consultation("2026-01-16", "2026-01-20")],
        supplement: { received: "2026-01-28" },
      },
      "2026-03-03",
    ],
    ["paid for", { fee: { paid: "2026-02-03" } }, "2026-03-09"],
    [
      "consulted on too late",
      { consultations: [consultation("2026-02-24", "2026-03-05")] },
      "2026-02-12",
    ],
    [
      "extended and consulted on for 6 working days",
      { extended: "2026-02-10", consultations: [consultation("2026-01-20", "2026-01-28")] },
      "2026-03-26",
    ],
    ["extended too late", { extended: "2026-02-13" }, "2026-02-12"],
    ["extended before it came", { extended: "2026-01-14" }, "2026-02-12"],
    [
      "extended, then supplemented: the extension stays",
      { extended: "2026-01-20", supplement: { received: "2026-01-28" } },
      "2026-03-31",
    ],
    [
      "consulted on from the day of the supplement",
      {
        supplement: { received: "2026-01-28" },
        consultations: [consultation("2026-01-28", "2026-01-30")],
      },
      "2026-03-05",
    ],
    [
      "extended while the deadline stood still for a consultation",
      { consultations: [consultation("2026-02-11", "2026-02-27")], extended: "2026-02-25" },
      "2026-03-27",
    ],
    [
      "supplemented within a limit beyond the first deadline",
      { supplement: { asked: "2026-02-10", limit: "2026-03-01", received: "2026-02-25" } },
      "2026-03-24",
    ],
    [
      "supplemented too late for a limit and for the deadline",
      { supplement: { asked: "2026-01-20", limit: "2026-02-03", received: "2026-02-25" } },
      "2026-02-12",
    ],
    [
      "answered by the consulted after their limit, but in time",
      { consultations: [consultation("2026-01-20", "2026-02-04", "2026-01-30")] },
      "2026-03-05",
    ],
    ["deferred", { deferredTo: "2026-06-30", extended: "2026-02-10" }, "2026-06-30"],
  ])("%s", (_events, change, day) => {
    expect(deadline(change)).toMatchObject({ day, waiting: undefined, unknownYears: [] });
  });

  test("waits for those who are consulted through their limit", () => {
    const change = { consultations: [consultation("2026-01-20")] };
    const waiting = { for: "consultation", limit: "2026-02-10" };
    expect(deadline(change, "2026-02-10")).toMatchObject({ day: undefined, waiting });
    expect(deadline(change, "2026-02-11")).toMatchObject({
      day: "2026-03-11",
      waiting: undefined,
      expired: waiting,
    });
  });

  test("the limit of a consultation begins when they received it", () => {
    const sent = consultation("2026-01-20");
    const change = { consultations: [{ ...sent, receivedByThem: "2026-01-23" }] };
    expect(deadline(change, "2026-01-26").waiting?.limit).toBe("2026-02-13");
  });

  test("waits for a supplement first, then for a fee, then for the consulted", () => {
    const supplement = { asked: "2026-01-20", limit: "2026-02-03" };
    const fee = { noticed: "2026-01-20", limit: "2026-02-09" };
    const all = { supplement, fee, consultations: [consultation("2026-01-20")] };
    const awaited = ["2026-02-03", "2026-02-09", "2026-02-10", "2026-02-11"].map(
      (asOf) => deadline(all, asOf).waiting?.for,
    );
    expect(awaited).toEqual(["supplement", "fee", "consultation", undefined]);
  });

  test("waits without end where no limit was set", () => {
    const asked = { supplement: { asked: "2026-01-20" } };
    expect(deadline(asked, "2030-01-01")).toMatchObject({
      day: undefined,
      waiting: { for: "supplement", limit: undefined },
    });
  });

  test("waits for nothing that was asked for after the deadline", () => {
    const asked = { supplement: { asked: "2026-02-13", limit: "2026-03-20" } };
    expect(deadline(asked, "2026-02-20")).toMatchObject({ day: "2026-02-12", waiting: undefined });
  });

  test("tells that an extension came too late", () => {
    const late = deadline({ extended: "2026-02-13" }).clock?.extendedAfter;
    expect(late).toEqual({ day: "2026-02-12", unknownYears: [] });
    expect(deadline({ extended: "2026-02-12" }).clock?.extendedAfter).toBeUndefined();
  });
});

describe("a deadline in a year that is not published", () => {
  const december = { received: "2026-12-04" };

  test("is provisional, and firm once the year is entered", () => {
    expect(deadline(december)).toMatchObject({ day: "2027-01-01", unknownYears: [2027] });
    const holidays = { years: [2027], rest: ["2027-1-1"], work: [] };
    expect(deadline(december, "2026-12-31", holidays)).toMatchObject({
      day: "2027-01-04",
      unknownYears: [],
    });
  });

  test("is sure where it was deferred to a day", () => {
    expect(deadline({ ...december, deferredTo: "2027-03-01" })).toMatchObject({
      day: "2027-03-01",
      unknownYears: [],
    });
  });
});

test("without a day of receipt there is no deadline", () => {
  expect(deadline({ received: "一月" })).toMatchObject({ day: undefined, clock: undefined });
});

test.each([
  ["2026-02-10", 2],
  ["2026-02-12", 0],
  ["2026-02-13", -1],
  ["2026-02-24", -3],
])("on %s %d working days are left until 12 February 2026", (today, left) => {
  expect(workingDaysLeft(publishedCalendar, today, "2026-02-12")).toBe(left);
});

test("on the day off after a deadline it is over, although no working day has passed", () => {
  expect(workingDaysLeft(publishedCalendar, "2026-01-24", "2026-01-23")).toBe(-1);
});

const day = fc
  .integer({ min: dayNumber("2026-01-01"), max: dayNumber("2026-12-31") })
  .map(dayOfNumber);
const some = fc.option(day, { nil: null });
const anyRequest = fc.record({
  received: day,
  supplement: fc.record({ asked: some, limit: some, received: some }),
  consultations: fc.array(
    fc.record({ sent: some, receivedByThem: some, limit: some, answered: some }),
    { maxLength: 3 },
  ),
  extended: some,
  fee: fc.record({ noticed: some, limit: some, paid: some }),
});

test("day by day, every deadline has the working days of its term, and ends on a working day", () => {
  fc.assert(
    fc.property(anyRequest, (change) => {
      const { clock, day: last, waiting } = deadline(change);
      // while a supplement or a fee is awaited no deadline runs, and a consultation may begin after any
      fc.pre(clock !== undefined && !waiting && clock.demands.length === 0);
      const days = reckon(clock, publishedCalendar);
      expect(days.at(-1)?.day).toBe(last);
      // a consultation that began on the very deadline moves it to its own end
      expect([undefined, "consultation"]).toContain(days.at(-1)?.because);
      const numbers = days.flatMap(({ number }) => number ?? []);
      expect(numbers).toEqual(Array.from({ length: clock.term }, (_, i) => i + 1));
    }),
    { numRuns: 500 },
  );
});

test("the reckoning says why a day does not count", () => {
  const { clock } = deadline({ consultations: [consultation("2026-01-20", "2026-02-04")] });
  const days = clock ? reckon(clock, publishedCalendar) : [];
  const of = (day: string) => days.find((it) => it.day === day);
  expect(of("2026-01-16")).toMatchObject({ number: 1, occasion: undefined });
  expect(of("2026-01-17")).toMatchObject({ because: "rest", occasion: undefined });
  expect(of("2026-01-21")).toMatchObject({ because: "consultation" });
  expect(of("2026-02-14")).toMatchObject({ number: 11, occasion: "春节" });
  expect(of("2026-02-16")).toMatchObject({ because: "rest", occasion: "春节" });
});
