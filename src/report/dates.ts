/** Dates as reports print them: 2021年2月8日, 2021-02-08, 二〇二一年二月八日. */

const PRINTED_DATE =
  /(?<!\d)(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})(?!\d)\s*日?|([〇零○ＯO一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/u;

export interface PrintedDate {
  /** As printed. */
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly iso: string;
}

/** The first date in a text, or undefined where there is none that the calendar knows. */
export function findDate(text: string): PrintedDate | undefined {
  const match = PRINTED_DATE.exec(text);
  if (!match) return undefined;
  const year = match[1] ?? yearOf(match[4] ?? "");
  const month = match[2] ?? String(chineseNumber(match[5] ?? ""));
  const day = match[3] ?? String(chineseNumber(match[6] ?? ""));
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? { text: match[0].trim(), iso } : undefined;
}

/** 2026-01-20 as GB/T 9704—2012, 7.3.5 writes it: Arabic digits without leading zeros, 2026年1月20日. */
export function printDate(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** Four digits of a year in Chinese numerals: 二〇二〇 and 二零二零 are 2020. */
export function yearOf(numerals: string): string {
  return Array.from(numerals, (digit) => digitOf(digit)).join("");
}

/** Up to 31: 八, 十二, 二十一. */
export function chineseNumber(numerals: string): number {
  const [tens, ones] = numerals.includes("十") ? numerals.split("十") : ["〇", numerals];
  return (tens ? digitOf(tens) : 1) * 10 + (ones ? digitOf(ones) : 0);
}

/** 零, ○ and what looks like them are 0. */
function digitOf(numeral: string): number {
  return Math.max(0, "〇一二三四五六七八九".indexOf(numeral));
}

/** Whether the text is a day of the calendar as YYYY-MM-DD. */
export function isDay(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return false;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}
