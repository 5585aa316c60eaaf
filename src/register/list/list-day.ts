/** A day as a list has it: a day in words, a serial number that lost its format, or a stroke for none. */
import { dayNumber, dayOfNumber } from "../../calendar/day-number.ts";
import { enteredDay } from "../../text/entered-day.ts";
import { squeeze } from "../../text/squeeze.ts";

interface ListDay {
  readonly is: "plain" | "serial" | "none" | "unread";
  /** YYYY-MM-DD. */
  readonly day?: string | undefined;
}

/** 2026-01-05 10:30, 2026年1月5日上午9时 */
const TIME_OF_DAY =
  /[\sT]*(?:上午|下午|[AP]M)?\s*\d{1,2}(?:(?:[:：]\d{2}){1,2}(?:\.\d+)?|时(?:\d{1,2}分)?)Z?\s*$/u;

/** Where others leave a cell empty. */
const NONE = new Set(["/", "\\", "-", "--", "—", "——", "无"]);

/** What a program writes for the days of this century, with a time of day or without (ECMA-376 part 1, 18.17.4.1). */
const SERIAL = /^([3-7]\d{4})(?:\.\d+)?$/u;
const SERIAL_0 = dayNumber("1899-12-30");

export function listDay(text: string): ListDay {
  const day = enteredDay(text) ?? enteredDay(text.replace(TIME_OF_DAY, ""));
  if (day !== undefined) return { is: "plain", day };
  const words = squeeze(text);
  if (isNone(words)) return { is: "none" };
  const [, serial] = SERIAL.exec(words) ?? [];
  if (serial === undefined) return { is: "unread" };
  return { is: "serial", day: dayOfNumber(SERIAL_0 + Number(serial)) };
}

/** Whether nothing is what a cell says. */
export function isNone(text: string): boolean {
  return NONE.has(squeeze(text));
}

/** 2026-2-10，予以公开 and 予以公开（2026-2-10）: the day and the words of a cell that holds both. */
export function dayAndWords(
  text: string,
): { readonly day: string; readonly words: string } | undefined {
  const [, before, words] =
    /^(\d[\d\s年月./-]*\d日?)[\s，,、；;:：]*(\D.*)$/su.exec(text.trim()) ?? [];
  if (before !== undefined && words !== undefined) return both(before, words);
  const [, first, behind] =
    /^(.*?\D)[\s，,、；;:：（(]*(\d{4}\D[\d年月./-]*\d日?)[）)]?$/su.exec(text.trim()) ?? [];
  return first === undefined || behind === undefined ? undefined : both(behind, first);
}

function both(written: string, words: string) {
  const day = enteredDay(written);
  return day === undefined ? undefined : { day, words: words.replace(/[\s，,、；;:：（(]+$/u, "") };
}
