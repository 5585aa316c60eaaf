/** 涉及招生的申请18件, 以市政府为被告的行政诉讼5件: the words before a noun single some of them out. */
import type { Token } from "./tokens.ts";
import { isOf, type Words } from "./words.ts";

/**
 * Whether what stands before the noun tells which are meant, in words that are none of the form's: 涉及, 以, 因 or 要求
 * with something that the lexicon does not know, up to the 的 in front of the noun.
 */
export function singlesOut(text: string, before: Words): boolean {
  const noun = before.findLastIndex(isNoun);
  const link = before.findLastIndex(
    ({ start, end }, i) => i < noun && isPossessive(text, start, end),
  );
  if (link < 0) return false;
  const from = before.findIndex((it) => isOf(it, "filler", "about") || isOf(it, "act", "concern"));
  const told = from < 0 ? [] : before.slice(from, link);
  // 因不服政府信息公开答复引发的行政复议 are those of the form
  return told.some(({ kind }) => kind === "unknown") && !told.some(isOgi);
}

function isPossessive(text: string, start: number, end: number): boolean {
  return end > start && text.charAt(end - 1) === "的";
}

function isOgi(token: Token): boolean {
  return isOf(token, "sign", "ogi") || isOf(token, "topic", "request");
}

function isNoun({ kind, is }: Token): boolean {
  return kind === "topic" || is === "requestAlone";
}
