/** Numbers in words: what is written is read, up to the largest. */
import fc from "fast-check";
import { LARGEST_NUMERAL, numberIn, numeral, yearIn } from "../../src/text/numerals.ts";
import { withWideDigits } from "../../src/text/widths.ts";

test.each([
  [0, "零"],
  [1, "一"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [21, "二十一"],
  [99, "九十九"],
  [105, "一百零五"],
  [110, "一百一十"],
  [1005, "一千零五"],
  [9999, "九千九百九十九"],
])("%d is %s", (number, words) => {
  expect(numeral(number)).toBe(words);
});

test("every number is read as it is written, in words and in digits of either width", () => {
  for (let number = 0; number <= LARGEST_NUMERAL; number += 1) {
    if (numberIn(numeral(number)) !== number) throw new Error(numeral(number));
  }
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(numberIn(String(number))).toBe(number);
      expect(numberIn(withWideDigits(String(number)))).toBe(number);
    }),
  );
});

test.each(["", "件", "二三", "十余", "十件", "1、", "一2"])("%j is no number", (text) => {
  expect(numberIn(text)).toBe(0);
});

test("a year is read digit by digit, whatever stands for nought", () => {
  const digits = "一二三四五六七八九";
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.constantFrom("〇", "零", "○", "Ｏ", "O"),
      (year, nought) => {
        const words = Array.from(String(year), (it) => digits.charAt(Number(it) - 1) || nought);
        expect(yearIn(words.join(""))).toBe(year);
        expect(yearIn(String(year))).toBe(year);
        expect(yearIn(withWideDigits(String(year)))).toBe(year);
      },
    ),
  );
});
