/** A number written as another one stands in the text: 9 → 8, ９ → ８, 1，234 → 1，180, 二十一 → 二十二, 两 → 三. */
import { formatNumber } from "../figures/figure.ts";
import { LARGEST_NUMERAL, numeral } from "../text/numerals.ts";
import { hasWideDigits, withWideDigits } from "../text/widths.ts";
import { digitAt, readDigits, readNumeral } from "../text/read-number.ts";

const SEPARATOR = /[,，]/u;

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

/** 二十一, 两; undefined where digits are plainer: 0, fractions, ten thousand and more. */
function numeralOf(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > LARGEST_NUMERAL) return undefined;
  return value === 2 ? "两" : numeral(value);
}
