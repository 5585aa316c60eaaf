/**
 * A number in a text, as written: 8, ８, 1,100, 1，100, 2359.4197, 二十一, 两.
 *
 * 十余件, 多件, 近百件, 约30件 state no number; 第8件 and 60号 count nothing.
 */

export interface WrittenNumber {
  readonly value: number;
  readonly end: number;
  /** 余, 多, 几 behind it: about so many. */
  readonly isRough: boolean;
}

const WIDE_ZERO = 0xff10;
const DIGIT_ZERO = 0x30;

/** The digit at a place, of either width, or -1. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= DIGIT_ZERO && code <= DIGIT_ZERO + 9) return code - DIGIT_ZERO;
  return code >= WIDE_ZERO && code <= WIDE_ZERO + 9 ? code - WIDE_ZERO : -1;
}

/** Characters by their codes: to take each out of a text costs more than all else. */
const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
const ROUGH = codesOf("余多来几");
const POINTS = codesOf(".．");
const SEPARATORS = codesOf(",，");

/** 9,999,999,999,999,999 is larger than any number of a report; a longer row is read as several. */
const MOST_SEPARATORS = 5;

/** 九千九百九十九万九千九百九十九 has fifteen; a longer row of numerals is no number. */
const MOST_NUMERALS = 20;

/** The number in digits that begins at a place. */
export function readDigits(text: string, start: number): WrittenNumber {
  let end = start;
  let separators = 0;
  while (digitAt(text, end) >= 0) {
    end += 1;
    if (separators < MOST_SEPARATORS && isGrouped(text, start, end)) {
      separators += 1;
      end += 1;
    }
  }
  if (POINTS.has(text.charCodeAt(end)) && digitAt(text, end + 1) >= 0) {
    end += 1;
    while (digitAt(text, end) >= 0) end += 1;
  }
  const value = valueOf(text.slice(start, end));
  const isRough = ROUGH.has(text.charCodeAt(end));
  return { value, end: isRough ? end + 1 : end, isRough };
}

/** What is written with narrow digits alone is a number as it stands. */
function valueOf(written: string): number {
  const value = Number(written);
  return Number.isNaN(value) ? Number(narrow(written)) : value;
}

function narrow(written: string): string {
  return Array.from(written, (character) => {
    const digit = digitAt(character, 0);
    if (digit >= 0) return String(digit);
    return POINTS.has(character.charCodeAt(0)) ? "." : "";
  }).join("");
}

/** Whether a separator of thousands stands at a place: one to three digits before it, then three and no more. */
function isGrouped(text: string, start: number, at: number): boolean {
  if (!SEPARATORS.has(text.charCodeAt(at))) return false;
  const head = at - start;
  if (head > 3 && !SEPARATORS.has(text.charCodeAt(at - 4))) return false;
  const isThree = [1, 2, 3].every((i) => digitAt(text, at + i) >= 0);
  return isThree && digitAt(text, at + 4) < 0;
}

/** 两 is 2 and 零 is 0. */
const NUMERALS: ReadonlyMap<number, number> = new Map([
  ...["〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"].flatMap((digits) =>
    Array.from(digits, (character, digit) => [character.charCodeAt(0), digit] as const),
  ),
  ["两".charCodeAt(0), 2],
]);
const POWERS: ReadonlyMap<number, number> = new Map(
  ["十百千万", "拾佰仟"].flatMap((powers) =>
    Array.from(powers, (character, i) => [character.charCodeAt(0), 10 ** (i + 1)] as const),
  ),
);

/** The Chinese numeral that begins at a place; undefined where there is none. */
export function readNumeral(text: string, start: number): WrittenNumber | undefined {
  let [sum, digit, end] = [0, -1, start];
  for (; ; end += 1) {
    const code = text.charCodeAt(end);
    const power = POWERS.get(code);
    const next = power === undefined ? NUMERALS.get(code) : undefined;
    if (power === undefined && next === undefined) break;
    if (end - start >= MOST_NUMERALS) return undefined;
    if (power !== undefined) {
      if (power === 10_000 && end === start) return undefined;
      sum = power === 10_000 ? (sum + Math.max(digit, 0)) * power : sum + Math.abs(digit) * power;
      digit = -1;
      continue;
    }
    if (digit > 0) return undefined; // 二三 is a row of digits, not a number
    digit = next ?? -1;
  }
  if (end === start) return undefined;
  const isRough = ROUGH.has(text.charCodeAt(end));
  return { value: sum + Math.max(digit, 0), end: isRough ? end + 1 : end, isRough };
}
