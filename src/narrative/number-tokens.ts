/** Numbers as the grammar sees them: quantities with their units, years, parts of a year. */
import { digitAt, readDigits, readNumeral, type WrittenNumber } from "../text/read-number.ts";
import { isEndOfWords } from "./begins.ts";
import { COUNTED_IN_NUMERALS, skipBlanks, TEN_THOUSAND, unitAt } from "./counted-units.ts";
import type { Token, TokenKind } from "./token.ts";
import { longestWord } from "./word-tree.ts";

/** In front of a number, what makes it rough or an ordinal: 近百件, 约30件, 第8件, 每件. */
const NOT_EXACTLY = /[近约超逾每]$|超过$|大约$|至少$|不少于$|不低于$|突破$/u;
/** Behind it: 3件以上. */
const OR_MORE = /^(?:以[上下内]|左右|上下)/u;
/** In front of a numeral only: 数十件, 同一件, 上百件; 总数12件 is exact. */
const NOT_A_COUNT = /[数几同这那逐上某任首]/u;
const LATIN = /[A-Za-z\d@/_〔[-]/u;

type NumberToken = Pick<Token, "kind" | "is" | "value" | "end">;

/** The quantity, year or day that begins at a place; numbers that count nothing are part of what is unknown. */
export function numberAt(
  text: string,
  at: number,
  tokens: readonly Token[],
): NumberToken | undefined {
  const before = tokens.at(-1);
  if (digitAt(text, at) < 0) return numeralAt(text, at, before);
  if (LATIN.test(text.charAt(at - 1))) return undefined;
  const number = readDigits(text, at);
  const behind = skipBlanks(text, number.end);
  if (text.startsWith("年", behind)) return yearAt(text, at, number, behind);
  if (text.startsWith("月", behind)) return monthAt(text, at, behind);
  // 1.申请总量：新收71件
  if (isEnumerator(text, at, number.end))
    return { kind: "filler", is: "", value: NaN, end: number.end + 1 };
  const isDay = /[日时分]/u.test(text.charAt(behind));
  if (isDay) return { kind: "filler", is: "day", value: NaN, end: behind + 1 };
  const label = before?.is === "：" ? tokens.at(-2) : before;
  return quantityAt(text, at, number) ?? bareNumber(text, at, number, label);
}

function isEnumerator(text: string, at: number, end: number): boolean {
  if (!/[.．]/u.test(text.charAt(end)) || end - at > 2) return false;
  return (at === 0 || isEndOfWords(text, at - 1)) && /\p{Script=Han}/u.test(text.charAt(end + 1));
}

function yearAt(text: string, at: number, number: WrittenNumber, behind: number): NumberToken {
  const end = text.startsWith("年度", behind) ? behind + 2 : behind + 1;
  const isYear = number.end - at === 4 && number.value > 1900 && number.value < 2200;
  if (/[比较与同]/u.test(text.charAt(at - 1)))
    return { kind: "time", is: "compared", value: NaN, end };
  return { kind: isYear ? "year" : "unknown", is: "", value: number.value, end };
}

/** 3月份 and 3月 are parts of the year; 12月31日, 截至12月 and 1—12月 only say when it ends. */
function monthAt(text: string, at: number, behind: number): NumberToken {
  // 1月至12月 is the whole of it
  const year = /^1月?\s?[至到~—–-]{1,2}\s?12月/u.exec(text.slice(at, at + 10));
  if (year) return { kind: "filler", is: "", value: NaN, end: at + year[0].length };
  const isEnd =
    /[至到止底~—–-]/u.test(text.charAt(at - 1)) || /[底末]/u.test(text.charAt(behind + 1));
  // 截至6月底 and 1至11月 leave out a part of the year
  const isEarly = /(?:截[至止]|截止[到至])(?:20\d\d年)?$|[\d０-９]月?[至到~—–-]$/u.test(
    text.slice(Math.max(0, at - 9), at),
  );
  if (isEarly && readDigits(text, at).value < 12) {
    return { kind: "month", is: "", value: NaN, end: behind + 1 };
  }
  const isDay = /^月\s?[\d０-９]{1,2}\s?日/u.test(text.slice(behind, behind + 6));
  return { kind: isEnd || isDay ? "filler" : "month", is: "", value: NaN, end: behind + 1 };
}

function numeralAt(text: string, at: number, before: Token | undefined): NumberToken | undefined {
  if (text.startsWith("百分之", at)) {
    const percent = readNumeral(text, at + 3);
    return percent && { kind: "quantity", is: "%", value: percent.value, end: percent.end };
  }
  const number = readNumeral(text, at);
  if (!number) return undefined;
  // 申请一件也没有收到
  const none = NONE_AT_ALL.exec(text.slice(at, at + LONGEST_NONE));
  if (none) return { kind: "quantity", is: none[1] ?? "", value: 0, end: at + none[0].length };
  // 规章：三项均为0 tells of the three, and counts nothing
  if (ALL_OF_THEM.test(text.slice(at, at + 3)))
    return { kind: "filler", is: "", value: NaN, end: number.end + 1 };
  // 为零, with no unit
  const isBareZero =
    text.charAt(at) === "零" && number.end === at + 1 && isEndOfWords(text, at + 1);
  if (isBareZero && STANDS_BEFORE_ZERO.has(before?.kind) && before?.end === at) return bare(number);
  // a word such as 三类内部事务信息 is longer than its numeral
  if (!COUNTED_IN_NUMERALS.includes(text.charAt(number.end) || " ")) return undefined;
  // 无一件引发复议 denies, and counts nothing
  if (NOT_ONE.test(text.slice(Math.max(0, at - 4), number.end))) {
    return { kind: "filler", is: "one", value: NaN, end: number.end + 1 };
  }
  if (text.startsWith("件事", number.end)) return undefined; // 一件事
  if (text.startsWith("一起", at) && !isOneCase(text, at, before)) return undefined;
  if (NOT_A_COUNT.test(text.charAt(at - 1))) return undefined;
  if ((longestWord(text, at)?.end ?? 0) > number.end) return undefined;
  return quantityAt(text, at, number);
}

const NONE_AT_ALL = /^一([件起宗条例次份])(?:(?:也|都)没有?|没有?(?=收到|发生|出现|[，。；]))/u;
/** In characters. */
const LONGEST_NONE = 7;
const ALL_OF_THEM = /^[两二三四五六]项[均都全]/u;
const STANDS_BEFORE_ZERO = new Set<TokenKind | undefined>(["filler", "link"]);
const NOT_ONE = /(?:[无没]|没有|未发生|未出现|未收到|未产生)一$/u;
const DISPUTES = new Set(["reconsideration", "litigation"]);

/** 一起 is one case beside 复议 or 诉讼: 被提起行政复议一起, 一起行政诉讼; elsewhere it means together. */
function isOneCase(text: string, at: number, before: Token | undefined): boolean {
  const isDispute = (it: Pick<Token, "kind" | "is"> | undefined): boolean =>
    it?.kind === "topic" && DISPUTES.has(it.is);
  const next = longestWord(text, at + 2)?.word;
  // 一起维持、一起尚未审结
  if (isDispute(next) || next?.kind === "result") return true;
  return isDispute(before) && before?.end === at && isEndOfWords(text, at + 2);
}

function quantityAt(text: string, at: number, number: WrittenNumber): NumberToken | undefined {
  let behind = skipBlanks(text, number.end);
  let { value } = number;
  let unit = unitAt(text, behind);
  if (unit === undefined && text.startsWith(TEN_THOUSAND, behind)) {
    behind += ROUGH_TEN_THOUSAND.test(text.slice(behind, behind + 2)) ? 2 : 1;
    unit = unitAt(text, behind);
    value = NaN; // 1.2万条 is rounded
  }
  if (unit === undefined) return undefined;
  const isRough = number.isRough || roughlyAt(text, at, behind + unit.length);
  const isOrdinal = text.charAt(at - 1) === "第";
  if (isOrdinal) return { kind: "unknown", is: "", value: NaN, end: behind + unit.length };
  return {
    kind: "quantity",
    is: unit === "％" ? "%" : unit,
    value: isRough ? NaN : value,
    end: behind + unit.length,
  };
}

/** Whether the words in front of a number with its unit, or those behind it, make it rough. */
export function roughlyAt(text: string, start: number, end: number): boolean {
  return (
    NOT_EXACTLY.test(text.slice(Math.max(0, start - 3), start)) ||
    OR_MORE.test(text.slice(end, end + 2))
  );
}

const ROUGH_TEN_THOUSAND = /^万[余多]/u;

/** A number without unit counts where it stands right behind a word and ends the clause: 予以公开5、不予公开2. */
function bareNumber(
  text: string,
  at: number,
  number: WrittenNumber,
  before: Token | undefined,
): NumberToken | undefined {
  const isWord = before?.kind !== "mark" && before?.kind !== "unknown";
  // 败诉率0 counts nothing
  const isRate = before?.kind === "sign" && before.is === "rate";
  // 新收：18；上年结转：2 as well
  const end = before && LABEL_ENDS.test(text.charAt(before.end)) ? before.end + 1 : before?.end;
  const isBehindWord = end === at && isWord && !isRate;
  return isBehindWord && !number.isRough && isEndOfWords(text, number.end)
    ? bare(number)
    : undefined;
}

const LABEL_ENDS = /[：:]/u;

function bare({ value, end }: WrittenNumber): NumberToken {
  return { kind: "quantity", is: "", value, end };
}
