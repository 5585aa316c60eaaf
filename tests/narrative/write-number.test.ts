/** A number in the hand of another: what is written reads back, in digits of either width and in numerals. */
import fc from "fast-check";
import { readDigits, readNumeral } from "../../src/text/read-number.ts";
import { digitsAs, numberAs, numberEnd } from "../../src/narrative/write-number.ts";

test.each([
  ["9", 8, "8"],
  ["９", 18, "１８"],
  ["1,180", 1181, "1,181"],
  ["1，180", 12345, "12，345"],
  ["1,180", 980, "980"],
  ["1180", 12345, "12345"],
  ["1,180.5", 1234.25, "1,234.25"],
  ["九", 2, "两"],
  ["九", 10, "十"],
  ["二十一", 112, "一百一十二"],
  ["二十一", 105, "一百零五"],
  ["二十一", 1005, "一千零五"],
  ["二十一", 1050, "一千零五十"],
  ["两", 0, "0"],
  ["两", 12_000, "12000"],
  ["两", 2.5, "2.5"],
])("%s → %s: %s", (written, value, words) => {
  expect(numberAs(written, value)).toBe(words);
});

test("decimal places that are given stay", () => {
  expect(digitsAs("66.1", "66.70")).toBe("66.70");
  expect(digitsAs("６６.１", "66.70")).toBe("６６.７０");
});

test("every number reads back", () => {
  fc.assert(
    fc.property(fc.nat(99_999), fc.constantFrom("9", "９", "1,180", "1，180"), (value, like) => {
      const words = numberAs(like, value);
      expect([words, readDigits(words, 0)]).toMatchObject([words, { value, end: words.length }]);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      const words = numberAs("九", value);
      expect([words, readNumeral(words, 0)?.value]).toEqual([words, value]);
    }),
  );
});

test.each([
  ["收到8件", 2, 3],
  ["收到1,180件", 2, 7],
  ["收到二十一件", 2, 5],
  ["均已办结", 0, undefined],
])("the number of %s behind %s ends at %s", (text, start, end) => {
  expect(numberEnd(text, start)).toBe(end);
});
