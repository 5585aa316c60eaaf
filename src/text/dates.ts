/** Days as reports print them and people type them: 2021年2月8日, 2021-02-08, 2021/2/8, 二〇二一年二月八日. */
import { numberIn, yearIn } from "./numerals.ts";

/** O is what 〇 becomes in some hands. */
const PRINTED_DATE =
  /(?<!\d)(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})(?!\d)\s*日?|([〇零○ＯO一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/u;

const TYPED_DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u;

interface PrintedDate {
  /** As printed. */
  readonly text: string;
  /** YYYY-MM-DD. */
  readonly iso: string;
}

/** The first date in a text, or undefined where there is none that the calendar knows. */
export function findDate(text: string): PrintedDate | undefined {
  const match = PRINTED_DATE.exec(text);
  if (!match) return undefined;
  const iso = isoOf(match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]);
  return isDay(iso) ? { text: match[0].trim(), iso } : undefined;
}

/** The day that a text is as a whole, as YYYY-MM-DD; undefined where it is none of the calendar. */
export function dayIn(text: string): string | undefined {
  const [, year, month, day] = TYPED_DAY.exec(text) ?? [];
  const iso = isoOf(year, month, day);
  return isDay(iso) ? iso : undefined;
}

/** 2026-01-20 as GB/T 9704—2012, 7.3.5 writes it: Arabic digits without leading zeros, 2026年1月20日. */
export function printDate(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** Whether the text is a day of the calendar as YYYY-MM-DD. */
export function isDay(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return false;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

function isoOf(year = "", month = "", day = ""): string {
  const padded = (number: number, places: number): string => String(number).padStart(places, "0");
  return [padded(yearIn(year), 4), padded(numberIn(month), 2), padded(numberIn(day), 2)].join("-");
}
