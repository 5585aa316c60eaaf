/** Numbers as texts write them. */
import { readDigits, readNumeral } from "../../src/text/read-number.ts";

test.each([
  ["8件", 8],
  ["８件", 8],
  ["1,206件", 1206],
  ["1，206件", 1206],
  ["1,234,567条", 1_234_567],
  ["2359.4197万元", 2359.4197],
  ["8,5件", 8],
  ["2020,20", 2020],
])("%s is %d", (text, value) => {
  expect(readDigits(text, 0).value).toBe(value);
});

test.each([
  ["零件", 0],
  ["两件", 2],
  ["十件", 10],
  ["十二件", 12],
  ["二十一件", 21],
  ["一百零三件", 103],
  ["二百一十件", 210],
  ["一千零五十件", 1050],
])("%s is %d", (text, value) => {
  expect(readNumeral(text, 0)).toMatchObject({ value, isRough: false });
});

test.each(["十余件", "三十多件", "20余件"])("%s is only rough", (text) => {
  const number = /^\d/u.test(text) ? readDigits(text, 0) : readNumeral(text, 0);
  expect(number?.isRough).toBe(true);
});

test.each(["件", "二三件", "万件"])("%s is no numeral", (text) => {
  expect(readNumeral(text, 0)).toBeUndefined();
});
