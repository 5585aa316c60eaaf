/**
 * The reporting period in a sentence, however it is written:
 *
 *   统计期限自2020年1月1日起至2020年12月31日止 · 统计时限为2020年1月1日至12月31日 · 统计期限：2020.1.1—2020.12.31
 *   统计期限为2020年1—12月 · 数据截至2020年12月31日 · 统计期限为2020年度
 */
import { NUMERALS, numberIn, YEAR_IN_WORDS, yearIn } from "../../text/numerals.ts";
import { clauseAt } from "../prose.ts";

export interface Period {
  /** As written, from its first to its last character. */
  readonly text: string;
  /** Where it stands in its paragraph. */
  readonly index: number;
  /** Years that it names; a period within one year may name it once or not at all. */
  readonly years: readonly number[];
  /** From 1 January to 31 December, as far as it says so. */
  readonly isWholeYear: boolean;
  /** Named as the period; days from and to alone may be those of anything. */
  readonly isNamed: boolean;
}

/** Blanks, few enough that no text takes long. */
const B = "\\s{0,4}";
const YEAR = `([\\d０-９]{4}|${YEAR_IN_WORDS})`;
const NUMBER = `([\\d０-９]{1,2}|[${NUMERALS}]{1,3})`;
const DAY = `(?<![\\d０-９])(?:${YEAR}${B}(?:年度?|[-.／/])${B})?${NUMBER}${B}[月\\-.／/]${B}${NUMBER}${B}日?(?:[零0]时|24时)?`;
const TO = `${B}起?${B}(?:至|到|[-—–~～－―]{1,2})${B}(?:当年|同年|本年)?${B}`;

/** Days from and to; months from and to; the day up to which; the year. */
const DAYS = `${DAY}${TO}${DAY}`;
const MONTHS = `${YEAR}${B}年${B}${NUMBER}${B}月?${TO}(?:${YEAR}${B}年${B})?${NUMBER}${B}月(?!${B}[\\d０-９])`;
const UNTIL = `截[至止]到?${B}${DAY}`;
const WHOLE = `${YEAR}${B}年(?:度|全年)?(?=[，。；）,;)]|$)`;

/** The words for the period; those for other terms (公示期限, 答复期限) are none. */
const SUBJECT = "(?:统计(?!局|厅|部门|年鉴|公报)|数据|报告|所列)[^，。；,;]{0,10}?";
const TERM =
  `${SUBJECT}(?<!公示|公开|答复|办理|处理|保存|反馈)` +
  "(?:期限|时限|期间|周期|区间|时段|范围)|所列(?:统计)?数据|(?:统计|起止)时间";

const TERM_AND_DAYS = new RegExp(`(?:${TERM})[^。；;]{0,16}?(${DAYS})`, "u");
const TERM_AND_MONTHS = new RegExp(`(?:${TERM})[^。；;]{0,16}?(${MONTHS})`, "u");
const TERM_AND_YEAR = new RegExp(`(?:${TERM})(?:均|都)?[为是：:]?${B}(${WHOLE})`, "u");
const SUBJECT_UNTIL = new RegExp(`${SUBJECT}(${UNTIL})`, "u");
const FROM_DAY_TO_DAY = new RegExp(`自${B}(${DAYS})${B}止`, "u");
const ANY_DAYS = new RegExp(`(${DAYS})`, "u");

/** A term with digits behind it that make no period: 统计期限自202011日起至20201231日止. */
const UNREADABLE =
  /(?:期限|时限|期间|周期|区间|时段)[^，。；,;]{0,8}\d[^。；;]{0,24}?(?:至|到|止)/u;

/** The period that a sentence anywhere names as such. */
export function findNamedPeriod(text: string): Period | undefined {
  return (
    periodOfDays(TERM_AND_DAYS.exec(text)) ??
    periodOfMonths(TERM_AND_MONTHS.exec(text)) ??
    periodOfYear(TERM_AND_YEAR.exec(text))
  );
}

/** The period in an opening, where 自…起至…止 and 数据截至… are nothing else. */
export function findPeriod(text: string): Period | undefined {
  const days = ANY_DAYS.exec(text);
  return (
    findNamedPeriod(text) ??
    periodUntil(SUBJECT_UNTIL.exec(text)) ??
    (days ? (periodOfDays(FROM_DAY_TO_DAY.exec(text)) ?? unnamed(periodOfDays(days))) : undefined)
  );
}

function unnamed(period: Period | undefined): Period | undefined {
  return period && { ...period, isNamed: false };
}

/** The clause that speaks of a period nobody can read. */
export function findUnreadablePeriod(text: string): string | undefined {
  const match = UNREADABLE.exec(text);
  return match ? clauseAt(text, match.index) : undefined;
}

function periodOfDays(match: RegExpExecArray | null): Period | undefined {
  if (!match) return undefined;
  const [, , year, month, day, lastYear, lastMonth, lastDay] = match;
  return periodOf(match, [year, lastYear], [month, day, lastMonth, lastDay], "1 1 12 31");
}

function periodOfMonths(match: RegExpExecArray | null): Period | undefined {
  if (!match) return undefined;
  const [, , year, month, lastYear, lastMonth] = match;
  return periodOf(match, [year, lastYear], [month, lastMonth], "1 12");
}

function periodUntil(match: RegExpExecArray | null): Period | undefined {
  if (!match) return undefined;
  const [, , year, month, day] = match;
  return periodOf(match, [year], [month, day], "12 31");
}

function periodOfYear(match: RegExpExecArray | null): Period | undefined {
  return match ? periodOf(match, [match[2]], [], "") : undefined;
}

/** @param match its first group is the period */
function periodOf(
  { 0: whole, 1: group = "", index }: RegExpExecArray,
  years: readonly (string | undefined)[],
  numbers: readonly (string | undefined)[],
  wholeYear: string,
): Period {
  const text = group.trim();
  return {
    ...{ text, index: index + whole.lastIndexOf(text) },
    years: years.flatMap((year) => (year === undefined ? [] : [yearIn(year)])),
    isNamed: true,
    isWholeYear: numbers.map((it = "") => numberIn(it)).join(" ") === wholeYear,
  };
}
