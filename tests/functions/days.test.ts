/** OGI.DEADLINE and OGI.WORKDAYS as Excel calls them: serial dates, texts and a range of holidays. */
import fc from "fast-check";
import { deadlineAfter, workingDaysAfter } from "../../src/functions/functions.ts";
import { loadCustomFunctions } from "../support/custom-functions.ts";

beforeAll(() => {
  globalThis.CustomFunctions = loadCustomFunctions();
});

/** 2026-01-15 as Excel hands it over: 46,037 days after 31 December 1899, with its false leap day. */
const JANUARY_15 = 46_037;
const serial = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.parse("1899-12-30T00:00:00Z")) / 86_400_000;

/** What #VALUE! says. */
function reason(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("The function gave an answer.");
}

test("a serial date is the day that Excel shows", () => {
  expect(serial("2026-01-15")).toBe(JANUARY_15);
});

describe("OGI.DEADLINE", () => {
  test.each([
    [JANUARY_15, 20, "2026-02-12"],
    [JANUARY_15 + 0.5, 20, "2026-02-12"],
    ["2026-1-15", 7, "2026-01-26"],
    ["２０２６年１月１５日", 40, "2026-03-18"],
    ["20260214", 20, "2026-03-20"],
  ])("%s and %d working days", (start, count, day) => {
    expect(deadlineAfter(start, count)).toBe(serial(day));
  });

  test("in a year that is not published is a text, and a date once the year is declared", () => {
    const start = serial("2026-12-04");
    expect(deadlineAfter(start, 20)).toBe("暂定2027年1月1日（2027年放假安排未公布）");
    const days = [
      ["日期", "休/班"],
      [2027, ""],
      [serial("2027-01-01"), "休"],
      ["2027-1-2", "班"],
      [0, 0],
      ["", ""],
    ];
    expect(deadlineAfter(start, 20, days)).toBe(serial("2027-01-02"));
    expect(deadlineAfter(start, 20, [["2027年"], ["2027-1-1"]])).toBe(serial("2027-01-04"));
  });

  test("counts with the user's own days on top of the published ones", () => {
    const days = [[serial("2026-02-12"), "休"]];
    expect(deadlineAfter(JANUARY_15, 20, days)).toBe(serial("2026-02-13"));
  });

  test.each<[string, unknown[], string]>([
    ["a blank", [0, 20], "收到日期没有填，应为日期或2026-1-5这样的文字。"],
    ["a word", ["元月", 20], "收到日期“元月”不是日期，应为日期或2026-1-5这样的文字。"],
    [
      "a huge number",
      [1e14, 20],
      "收到日期“100000000000000”不是日期，应为日期或2026-1-5这样的文字。",
    ],
    ["no days", [JANUARY_15, 0], "工作日数“0”应为1至999的整数。"],
    ["half a day", [JANUARY_15, 1.5], "工作日数“1.5”应为1至999的整数。"],
    ["too many days", [JANUARY_15, 1e9], "工作日数“1000000000”应为1至999的整数。"],
    [
      "a holiday that is none",
      [JANUARY_15, 20, [["元旦", "休"]]],
      "节假日第1行“元旦”应为日期，或一个年份（表示这一年已经列全）。",
    ],
    [
      "a mark that is none",
      [JANUARY_15, 20, [[JANUARY_15, "半天"]]],
      "节假日第1行“半天”应为“休”或“班”。",
    ],
    ["an error", [{ code: "#N/A" }, 20], "收到日期“#N/A”不是日期，应为日期或2026-1-5这样的文字。"],
  ])("of %s is #VALUE! with the reason", (_what, [start, count, days], sentence) => {
    expect(reason(() => deadlineAfter(start, count as number, days as unknown[][]))).toBe(sentence);
  });
});

describe("OGI.WORKDAYS", () => {
  test("counts after the first day through the second", () => {
    expect(workingDaysAfter("2026-01-15", "2026-02-12")).toBe(20);
    expect(workingDaysAfter(JANUARY_15, JANUARY_15)).toBe(0);
    expect(workingDaysAfter("2026-1-20", "2026-2-4")).toBe(11);
  });

  test("over the end of what is published is a text", () => {
    expect(workingDaysAfter("2026-12-31", "2027-01-05")).toBe(
      "暂定3个工作日（2027年放假安排未公布）",
    );
    expect(workingDaysAfter("2026-12-31", "2027-01-05", [["2027年"], ["2027-01-01"]])).toBe(2);
  });

  test.each<[unknown, unknown, string]>([
    ["2026-01-15", "2026-01-14", "止2026年1月14日早于起2026年1月15日，应不早于它。"],
    ["", "2026-01-14", "起没有填，应为日期或2026-1-5这样的文字。"],
    ["2026-01-15", "明天", "止“明天”不是日期，应为日期或2026-1-5这样的文字。"],
  ])("from %s to %s is #VALUE! with the reason", (first, second, sentence) => {
    expect(reason(() => workingDaysAfter(first, second))).toBe(sentence);
  });

  test("is the count that the deadline was asked for", () => {
    const start = fc.integer({ min: serial("2019-01-01"), max: serial("2026-10-01") });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 40 }), (day, count) => {
        expect(workingDaysAfter(day, deadlineAfter(day, count))).toBe(count);
      }),
    );
  });
});
