/** A sentence as the grammar sees it: words of the lexicon, numbers with their units, years, marks, and the rest. */
import { digitAt } from "../text/read-number.ts";
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
import type { Word } from "./word.ts";
import { numberAt } from "./number-tokens.ts";
import type { Token, TokenKind } from "./token.ts";
import { longestWord, type FoundWord } from "./word-tree.ts";

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
      const end = titleEnd(at);
      if (APPLICATION.test(text.slice(at, Math.min(end, at + LONGEST_APPLICATION))))
        push("topic", "request", NaN, end);
      else push("unknown", "title", NaN, end);
      continue;
    }
    const number = begins & NUMBER ? numberAt(text, at, tokens) : undefined;
    if (number) {
      push(number.kind, number.is, number.value, number.end);
      continue;
    }
    const found = begins & WORD ? wordAt(text, at) : undefined;
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

/** 收到《政府信息公开申请表》9份 are requests. */
const APPLICATION = /^《(?:政府信息公开|信息公开|依申请公开)申请[表书]?》$/u;
/** In characters. */
const LONGEST_APPLICATION = 13;

function isFullStop(token: Token | undefined): boolean {
  return token?.kind === "mark" && token.is === "。";
}

/** 上年未结转 denies; 上年未结 counts what was not done. */
export function wordAt(text: string, at: number): FoundWord | undefined {
  const found = longestWord(text, at);
  if (!found) return found;
  const isCut = text.startsWith("转", found.end) && text.endsWith("未结", found.end);
  if (isCut) return longestWord(text.slice(0, found.end - 1), at);
  // of 答复公开申请 the noun is 公开申请
  const takesNoun =
    ANSWERED_REQUEST.test(text.slice(at, found.end + 3)) && text.endsWith("公开", found.end);
  return (takesNoun ? longestWord(text.slice(0, found.end - 2), at) : undefined) ?? found;
}

const ANSWERED_REQUEST = /^答复公开申请(?!人)/u;

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
    case "request":
      return SHORT.has(text.slice(at, end)) && isOfOthers(text, at, before) ? OTHER_TOPIC : word;
    case "publish":
    case "all":
      return isDisclosed(text, at, end) ? DISCLOSED : word;
    default:
      return word;
  }
}

const OTHER_TOPIC: Word = { kind: "topic", is: "other" };

/** Words for requests that may be those for something else: 占道申请件. */
const SHORT = new Set(["申请件", "申请事项"]);

/** 申请 alone is that of this report unless a word right in front of it says for what else: 低保申请. */
function isOfOthers(text: string, at: number, before: readonly Token[] | "unknown"): boolean {
  if (before === "unknown") return true;
  const token = before.at(isKind(before.at(-1), text) ? -2 : -1);
  const isElse = token?.kind === "topic" || (token?.kind === "act" && token.is === "revise");
  return isElse && at - token.end <= KIND.length;
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
  beside.lastIndex = BESIDE_OTHERS.lastIndex = end;
  if (beside.test(text)) return true;
  const from = text.startsWith(LAWFULLY, at - LAWFULLY.length) ? at - LAWFULLY.length : at;
  return end - at === 2 && isEndOfWords(text, from - 1) && BESIDE_OTHERS.test(text);
}

const LAWFULLY = "依法";
const BESIDE_PARTLY = /(?:[及和与或、]|以及|[（(](?:含|包括))部分公开/uy;
/** 公开7件，不公开2件: where nothing stands in front but 依法. */
const BESIDE_OTHERS =
  /(?:类|的|答复)?[\d０-９]{1,4}(?:件次|[件宗份例])[、，,；;](?:不予?公开|无法提供|不掌握)/uy;
/** 公开11件、部分公开2件 as well. */
const NUMBER_BESIDE_PARTLY =
  /(?:(?:(?:类|的|答复|决定)?(?:的|为)?[\d０-９]{1,4}(?:件次|[件宗份条项例起])?)?[及和与或、，,；;]|以及|[（(](?:含|包括))部分公开/uy;
