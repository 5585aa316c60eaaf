/** A number written as another one stands in the text: 9 → 8, ９ → ８, 1，234 → 1，180, 二十一 → 二十二, 两 → 三. */
import { formatNumber } from "../figures/figure.ts";
import { hasWideDigits, withWideDigits } from "../text/widths.ts";
import { digitAt, readDigits, readNumeral } from "./read-number.ts";

const SEPARATOR = /[,，]/u;

/** Chinese numerals are read up to here. */
const LARGEST_NUMERAL = 9999;

/** Where the number ends that begins at a place; undefined where none does. */
export function numberEnd(text: string, start: number): number | undefined {
  return digitAt(text, start) < 0 ? readNumeral(text, start)?.end : readDigits(text, start).end;
}

/** A number as another one is written. */
export function numberAs(written: string, value: number): string {
  if (digitAt(written, 0) < 0) return numeralOf(value) ?? formatNumber(value);
  return digitsAs(written, formatNumber(value));
}

/** Digits with the width and the separators of thousands of a number that is written. */
export function digitsAs(written: string, digits: string): string {
  const separator = SEPARATOR.exec(written)?.[0];
  const [whole = "", ...places] = digits.split(".");
  const grouped = separator === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, separator);
  const all = [grouped, ...places].join(".");
  return hasWideDigits(written) ? withWideDigits(all) : all;
}

const DIGITS = "零一二三四五六七八九";
const POWERS = ["千", "百", "十", ""];

/** 二十一, 一百零五, 两; undefined where digits are plainer: 0, fractions, ten thousand and more. */
function numeralOf(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > LARGEST_NUMERAL) return undefined;
  if (value === 2) return "两";
  const places = String(value).padStart(4, "0");
  const words = POWERS.map((power, i) => {
    const digit = places.charAt(i);
    return digit === "0" ? "零" : `${DIGITS.charAt(Number(digit))}${power}`;
  }).join("");
  return words
    .replace(/零+/gu, "零")
    .replace(/^零|零$/gu, "")
    .replace(/^一十/u, "十");
}
