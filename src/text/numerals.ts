/** Numbers in words: 二十一, 一百零五; and years digit by digit, 二〇二〇. */
import { readNumeral } from "./read-number.ts";
import { narrow } from "./widths.ts";

/** Numbers in words are written up to here. */
export const LARGEST_NUMERAL = 9999;

/** Source of a pattern for a year digit by digit in words; 〇 is written in three ways. */
export const YEAR_IN_WORDS = "[〇零○一二三四五六七八九]{4}";

/** What numbers of headings, months and days are written with. */
export const NUMERALS = "一二三四五六七八九十";

const DIGITS = "零一二三四五六七八九";
const POWERS = ["千", "百", "十", ""];

/**
 * A number in words: 零, 十二, 二十, 一百零五.
 *
 * @param count a whole number from 0 to `LARGEST_NUMERAL`
 */
export function numeral(count: number): string {
  if (count === 0) return "零";
  const places = String(count).padStart(POWERS.length, "0");
  const words = POWERS.map((power, i) => {
    const digit = places.charAt(i);
    return digit === "0" ? "零" : `${DIGITS.charAt(Number(digit))}${power}`;
  }).join("");
  return words
    .replace(/零+/gu, "零")
    .replace(/^零|零$/gu, "")
    .replace(/^一十/u, "十");
}

/** The number that a text is, in digits of either width or in words: `12`, `１２` and `十二`; 0 where it is none. */
export function numberIn(written: string): number {
  const digits = narrow(written);
  if (/^\d+$/u.test(digits)) return Number(digits);
  const read = readNumeral(written, 0);
  return read?.end === written.length && !read.isRough ? read.value : 0;
}

/** A year in digits of either width or digit by digit in words: 2020, 二〇二〇, 二零二零; what looks like 〇 is 0. */
export function yearIn(written: string): number {
  const digits = narrow(written);
  if (/^\d+$/u.test(digits)) return Number(digits);
  return Number(Array.from(written, (digit) => Math.max(0, DIGITS.indexOf(digit))).join(""));
}
