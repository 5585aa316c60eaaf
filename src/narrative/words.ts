/** Questions about a row of tokens. */
import type { Topic } from "./subject-words.ts";
import type { Token, TokenKind } from "./token.ts";

export type Words = readonly Token[];

/** Whether it is that word. */
export function isOf(token: Token | undefined, kind: TokenKind, is?: string): boolean {
  return token?.kind === kind && (is === undefined || token.is === is);
}

/** 公开, 公布, 发布. */
export function isPublish(token: Token | undefined): boolean {
  return isOf(token, "act", "publish") || isOf(token, "act", "release");
}

/** 收到, 新收. */
export function isReceipt(token: Token | undefined): boolean {
  return isOf(token, "act", "receive") || isOf(token, "act", "newlyReceive");
}

const CARRIED = new Set(["carry", "carryIn", "carryOut"]);

/** 结转, whichever way. */
export function isCarry(token: Token | undefined): boolean {
  return token?.kind === "act" && CARRIED.has(token.is);
}

export function has(words: Words, kind: TokenKind, is?: string): boolean {
  return words.some((token) => isOf(token, kind, is));
}

/** The words that say what is counted: without fillers, marks, links and times. */
export function contentOf(words: Words): Token[] {
  return words.filter(isContent);
}

function isContent({ kind, is }: Token): boolean {
  return (
    kind !== "filler" &&
    kind !== "mark" &&
    kind !== "link" &&
    kind !== "month" &&
    kind !== "year" &&
    !(kind === "sign" && SILENT.has(is)) &&
    !(kind === "time" && is !== "compared")
  );
}

const SILENT = new Set([
  "and",
  "ogi",
  "scope",
  "part",
  "ownLevel",
  "requester",
  "letter",
  "reviewer",
]);

/** Whether one of the words says what is counted. */
export function hasContent(words: Words): boolean {
  return words.some(isContent);
}

/** No clause of a report has as many words; what stands farther off belongs to something else. */
export const MOST_NEAR = 80;

/** The last words of a row, as many as may belong to what stands behind them. */
export function lastOf(words: Words): Words {
  return words.length > MOST_NEAR ? words.slice(-MOST_NEAR) : words;
}

/** The first words of a row, as many as may belong to what stands before them. */
export function firstOf(words: Words): Words {
  return words.length > MOST_NEAR ? words.slice(0, MOST_NEAR) : words;
}

/** What a row of words speaks of at its end. */
export function lastTopic(words: Words): Topic | undefined {
  return words.findLast(({ kind }) => kind === "topic")?.is as Topic | undefined;
}

/** 行政复议, 行政诉讼. */
export function isDispute(topic: string): boolean {
  return topic === "reconsideration" || topic === "litigation";
}

/** What words of that kind are there, each once, in their order. */
export function namesOf(words: Words, kind: TokenKind): string[] {
  return [...new Set(words.filter((token) => token.kind === kind).map(({ is }) => is))];
}

/** Whether only conjunctions, marks and fillers stand between two words of a row. */
export function areJoined(words: Words, first: Token, second: Token): boolean {
  const between = words.slice(words.indexOf(first) + 1, words.indexOf(second));
  return (
    between.some((it) => isOf(it, "sign", "and") || isOf(it, "mark", "、")) &&
    between.every((it) => isOf(it, "link", "all") || contentOf([it]).length === 0)
  );
}

/** The words behind the last link of a row: those of the part that follows 其中. */
export function behindLink(words: Words): Words {
  let from = 0;
  // what stands in a bracket that is closed again opens nothing: 制发（含修改）规范性文件
  let inBracket = 0;
  words.forEach(({ kind, is }, i) => {
    if (kind === "mark") {
      if (is === "（") inBracket = from;
      else if (is === "）") from = inBracket;
    } else if (kind === "link" && OPENING.has(is)) from = i + 1;
  });
  return from === 0 ? words : words.slice(from);
}

/** A row without what a bracket holds that is closed again: 制发（含修改）规范性文件. */
export function outsideBrackets(words: Words): Words {
  const from = words.findIndex((it) => isOf(it, "mark", "（"));
  const to = words.findIndex((it) => isOf(it, "mark", "）"));
  return from < 0 || to < from ? words : [...words.slice(0, from), ...words.slice(to + 1)];
}

/** The kinds of applicants that words name, each once. */
export function applicantsIn(words: Words): string[] {
  const names = namesOf(words, "applicant");
  return names.length === 0 ? names : [...new Set(names.map((it) => it.replace("?", "")))];
}

const OPENING = new Set(["among", "including", "besides", "composed"]);
