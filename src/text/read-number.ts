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

const ROUGH = /[余多来几]/u;
const POINT = /[.．]/u;
const SEPARATOR = /[,，]/u;

/** 9,999,999,999,999,999 is larger than any number of a report; a longer row is read as several. */
const MOST_SEPARATORS = 5;

/** 九千九百九十九万九千九百九十九 has fifteen; a longer row of numerals is no number. */
const MOST_NUMERALS = 20;

/** The number in digits that begins at a place. */
export function readDigits(text: string, start: number): WrittenNumber {
  let end = start;
  let digits = "";
  let separators = 0;
  for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, end)) {
    digits += String(digit);
    end += 1;
    if (separators < MOST_SEPARATORS && isGrouped(text, start, end)) {
      separators += 1;
      end += 1;
    }
  }
  if (POINT.test(text.charAt(end)) && digitAt(text, end + 1) >= 0) {
    digits += ".";
    end += 1;
    for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, end)) {
      digits += String(digit);
      end += 1;
    }
  }
  const isRough = ROUGH.test(text.charAt(end));
  return { value: Number(digits), end: isRough ? end + 1 : end, isRough };
}

/** Whether a separator of thousands stands at a place: one to three digits before it, then three and no more. */
function isGrouped(text: string, start: number, at: number): boolean {
  if (!SEPARATOR.test(text.charAt(at))) return false;
  const head = at - start;
  if (head > 3 && !SEPARATOR.test(text.charAt(at - 4))) return false;
  const isThree = [1, 2, 3].every((i) => digitAt(text, at + i) >= 0);
  return isThree && digitAt(text, at + 4) < 0;
}

/** 两 is 2 and 零 is 0. */
const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...["〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"].flatMap((digits) =>
    Array.from(digits, (character, digit) => [character, digit] as const),
  ),
  ["两", 2],
]);
const POWERS: ReadonlyMap<string, number> = new Map([
  ...([
    ["十", 10],
    ["百", 100],
    ["千", 1000],
    ["万", 10_000],
  ] as const),
  ...([
    ["拾", 10],
    ["佰", 100],
    ["仟", 1000],
  ] as const),
]);

/** The Chinese numeral that begins at a place; undefined where there is none. */
export function readNumeral(text: string, start: number): WrittenNumber | undefined {
  let [sum, digit, end] = [0, -1, start];
  for (; ; end += 1) {
    const character = text.charAt(end);
    const power = POWERS.get(character);
    const next = power === undefined ? NUMERALS.get(character) : undefined;
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
  const isRough = ROUGH.test(text.charAt(end));
  return { value: sum + Math.max(digit, 0), end: isRough ? end + 1 : end, isRough };
}
