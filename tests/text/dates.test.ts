/** Days as they are printed and typed: read in every writing, and none that the calendar does not know. */
import fc from "fast-check";
import { dayIn, findDate, isDay, printDate } from "../../src/text/dates.ts";
import { numeral } from "../../src/text/numerals.ts";

const days = fc
  .date({
    min: new Date("1000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const inWords = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-");
  const digits = Array.from(year, (it) => "〇一二三四五六七八九".charAt(Number(it))).join("");
  return `${digits}年${numeral(Number(month))}月${numeral(Number(day))}日`;
};

/** The writings that people type into a cell. */
const WRITINGS: readonly ((iso: string) => string)[] = [
  (iso) => iso,
  printDate,
  (iso) => iso.replaceAll("-", "/"),
  (iso) => iso.replaceAll("-", "."),
];

test("a day is found in a text in every writing", () => {
  fc.assert(
    fc.property(days, (iso) => {
      const spaced = printDate(iso).replace("年", " 年 ").replace("月", "月 ");
      for (const written of [...WRITINGS.map((write) => write(iso)), inWords(iso), spaced]) {
        expect(findDate(`某某局${written}`)).toEqual({ text: written, iso });
      }
    }),
  );
});

test("a day that is a whole text is taken as typed, and nothing beside it", () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...WRITINGS), (iso, write) => {
      expect(dayIn(write(iso))).toBe(iso);
      expect(dayIn(`于${write(iso)}`)).toBeUndefined();
    }),
  );
});

test.each(["2026-02-29", "2026年13月1日", "2026年4月31日", "0000-00-00", "", "明年"])(
  "%j is no day",
  (text) => {
    expect([findDate(text), dayIn(text), isDay(text)]).toEqual([undefined, undefined, false]);
  },
);

test.each([
  ["二○二一年二月八日", "2021-02-08"],
  ["二零二〇年十二月三十一日", "2020-12-31"],
  ["二ＯＯ九年十月十日", "2009-10-10"],
])("%s is %s", (text, iso) => {
  expect(findDate(text)?.iso).toBe(iso);
});
