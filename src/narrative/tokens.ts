/** A sentence as the grammar sees it: words of the lexicon, numbers with their units, years, marks, and the rest. */
import type { Word, WordKind } from "./lexicon.ts";
import { digitAt, readDigits, readNumeral, type WrittenNumber } from "../text/read-number.ts";
import {
  beginsAt,
  isEndOfWords,
  MARK,
  markAt,
  NUMBER,
  SKIP,
  TITLE,
  titleEnds,
  WORD,
} from "./begins.ts";
import { longestWord, type FoundWord } from "./word-tree.ts";

/**
 * `unknown` is a run of characters of which the lexicon knows nothing, a title in 《》 among them; `month` stands
 * for a part of the year.
 */
export type TokenKind = WordKind | "quantity" | "year" | "month" | "mark" | "unknown";

export interface Token {
  readonly kind: TokenKind;
  /** Which word of its kind, the unit of a quantity, or the mark. */
  readonly is: string;
  /** Number of a quantity, NaN where it is only rough; or a year. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Units that are longer than a character; those of time and of persons count nothing of the form. */
const LONG_UNITS = /[万亿]元|[人件场]次|个(?:部分|方面|大类|类别|工作日|月|百分点)|工作日/uy;
const UNITS = new Set("件条宗份项起次部个篇期场例封户家人名批笔类页张处种元位则幅天期字");
/** What is counted in numerals as well: 三件, and not 三类. */
export const COUNTED_IN_NUMERALS = "件条宗份项起次部个例";
const TEN_THOUSAND = "万";

/** In front of a number, what makes it rough or an ordinal: 近百件, 约30件, 第8件, 每件. */
const NOT_EXACTLY = /[近约超逾每]$|超过$|大约$|至少$|不少于$|不低于$|突破$/u;
/** Behind it: 3件以上. */
const OR_MORE = /^(?:以[上下内]|左右|上下)/u;
/** In front of a numeral only: 数十件, 同一件, 上百件; 总数12件 is exact. */
const NOT_A_COUNT = /[数几同这那逐上某任首]/u;
const LATIN = /[A-Za-z\d@/_〔[-]/u;

/** Splits a sentence into tokens; the last is its full stop, whether it is written or not. */
export function tokensOf(text: string, start = 0, stop = text.length): Token[] {
  const tokens: Token[] = [];
  const titleEnd = titleEnds(text.slice(0, stop));
  let unknown = -1;
  let at = start;

  const push = (kind: TokenKind, is: string, value: number, end: number): void => {
    if (unknown >= 0) tokens.push({ kind: "unknown", is: "", value: NaN, start: unknown, end: at });
    unknown = -1;
    tokens.push({ kind, is, value, start: at, end });
    at = end;
  };

  while (at < stop) {
    const begins = beginsAt(text, at);
    if (begins === 0) {
      if (unknown < 0) unknown = at;
      at += 1;
      continue;
    }
    if (begins & MARK) {
      const mark = markAt(text, at);
      if (mark !== undefined) {
        push("mark", mark, NaN, at + 1);
        continue;
      }
    }
    if (begins & SKIP) {
      at += 1;
      continue;
    }
    if (begins & TITLE) {
      push("unknown", "title", NaN, titleEnd(at));
      continue;
    }
    const number = begins & NUMBER ? numberAt(text, at, tokens) : undefined;
    if (number) {
      push(number.kind, number.is, number.value, number.end);
      continue;
    }
    const found = begins & WORD ? longestWord(text, at) : undefined;
    if (found) {
      const { kind, is } = meant(found, text, at, unknown < 0 ? tokens : "unknown");
      push(kind, is, NaN, found.end);
      continue;
    }
    if (unknown < 0) unknown = at;
    at += 1;
    while (digitAt(text, at - 1) >= 0 && digitAt(text, at) >= 0) at += 1;
  }
  if (!isFullStop(tokens.at(-1))) push("mark", "。", NaN, stop);
  return tokens;
}

function isFullStop(token: Token | undefined): boolean {
  return token?.kind === "mark" && token.is === "。";
}

/** Some words mean another thing beside what stands next to them. */
function meant(
  { word, end }: FoundWord,
  text: string,
  at: number,
  before: readonly Token[] | "unknown",
): Word {
  switch (word.is) {
    case "requestAlone":
      return isOfOthers(text, at, before) ? OTHER_TOPIC : word;
    case "publish":
    case "all":
      return isDisclosed(text, at, end) ? DISCLOSED : word;
    default:
      return word;
  }
}

const OTHER_TOPIC: Word = { kind: "topic", is: "other" };

/** 申请 alone is that of this report unless a word right in front of it says for what else: 低保申请. */
function isOfOthers(text: string, at: number, before: readonly Token[] | "unknown"): boolean {
  if (before === "unknown") return true;
  const token = before.at(isKind(before.at(-1), text) ? -2 : -1);
  return token?.kind === "topic" && at - token.end <= KIND.length;
}

/** 咨询类申请: the word in front of 类 tells of what kind. */
const KIND = "类";

function isKind(token: Token | undefined, text: string): boolean {
  return (
    token?.kind === "filler" && text.startsWith(KIND, token.start) && token.end - token.start === 1
  );
}

const DISCLOSED: Word = { kind: "outcome", is: "disclosed" };

/** 公开（含部分公开）38件, 全部或部分公开: beside 部分公开 either is the outcome, and neither an act nor all of something. */
function isDisclosed(text: string, at: number, end: number): boolean {
  const beside = end - at === 2 ? NUMBER_BESIDE_PARTLY : BESIDE_PARTLY;
  beside.lastIndex = end;
  return beside.test(text);
}

const BESIDE_PARTLY = /(?:[及和与或、]|以及|[（(](?:含|包括))部分公开/uy;
/** 公开11件、部分公开2件 as well. */
const NUMBER_BESIDE_PARTLY =
  /(?:(?:\d{1,4}[件宗份条项例]?)?[及和与或、，,]|以及|[（(](?:含|包括))部分公开/uy;

type NumberToken = Pick<Token, "kind" | "is" | "value" | "end">;

/** The quantity, year or day that begins at a place; numbers that count nothing are part of what is unknown. */
function numberAt(text: string, at: number, tokens: readonly Token[]): NumberToken | undefined {
  const before = tokens.at(-1);
  if (digitAt(text, at) < 0) return numeralAt(text, at, before);
  if (LATIN.test(text.charAt(at - 1))) return undefined;
  const number = readDigits(text, at);
  const behind = skipBlanks(text, number.end);
  if (text.startsWith("年", behind)) return yearAt(text, at, number, behind);
  if (text.startsWith("月", behind)) return monthAt(text, at, behind);
  const isDay = /[日时分]/u.test(text.charAt(behind));
  if (isDay) return { kind: "filler", is: "day", value: NaN, end: behind + 1 };
  const label = before?.is === "：" ? tokens.at(-2) : before;
  return quantityAt(text, at, number) ?? bareNumber(text, at, number, label);
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
  const isRough =
    number.isRough ||
    NOT_EXACTLY.test(text.slice(Math.max(0, at - 3), at)) ||
    OR_MORE.test(text.slice(behind + unit.length, behind + unit.length + 2));
  const isOrdinal = text.charAt(at - 1) === "第";
  if (isOrdinal) return { kind: "unknown", is: "", value: NaN, end: behind + unit.length };
  return {
    kind: "quantity",
    is: unit === "％" ? "%" : unit,
    value: isRough ? NaN : value,
    end: behind + unit.length,
  };
}

const ROUGH_TEN_THOUSAND = /^万[余多]/u;

/** Units in which the form counts nothing; nor does it in those of three characters, 个方面 or 工作日, but for 个百分点. */
const OF_NO_FIGURE = new Set(
  "人次 场次 期 场 户 家 人 名 批 类 页 张 种 位 则 幅 天 字".split(" "),
);

/** Whether a unit in which a figure may be told, or 万, stands at a place. */
export function isCounted(text: string, at: number): boolean {
  if (text.startsWith(TEN_THOUSAND, at)) return true;
  const unit = unitAt(text, at);
  return unit !== undefined && !OF_NO_FIGURE.has(unit) && (unit.length < 3 || unit === "个百分点");
}

function unitAt(text: string, at: number): string | undefined {
  LONG_UNITS.lastIndex = at;
  const [long] = LONG_UNITS.exec(text) ?? [];
  if (long !== undefined) return long;
  const character = text.charAt(at);
  if (character === "%" || character === "％") return character;
  if (text.startsWith("部分", at)) return undefined; // 六部分
  // 8个 of 8个人, and 5项 of 5项目, count what the lexicon does not know
  return UNITS.has(character) ? character : undefined;
}

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

/** Of a form that was filled in the brackets as well; by codes, for it is asked behind every number. */
const BLANKS = new Set(Array.from(" \u00a0\u3000】］", (it) => it.charCodeAt(0)));

export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < at + 2 && BLANKS.has(text.charCodeAt(end))) end += 1;
  return end;
}
