/** 涉及招生的申请18件, 以市政府为被告的行政诉讼5件: the words before a noun single some of them out. */
import { isShortened } from "../text/shortened.ts";
import type { OpenSentence } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import { isOf, type Words } from "./words.ts";

/**
 * Whether what stands before the noun tells which are meant, in words that are none of the form's: 涉及, 以, 因 or 要求
 * with something that the lexicon does not know, up to the 的 in front of the noun.
 */
export function singlesOut({ text, organ }: OpenSentence, before: Words): boolean {
  const noun = before.findLastIndex(isNoun);
  const link = before.findLastIndex((it, i) => i < noun && isLink(text, it));
  if (link < 0) return false;
  const from = before.findIndex((it) => isOf(it, "filler", "about") || isOf(it, "act", "concern"));
  const [first, ...others] = from < 0 ? [] : before.slice(from, link);
  if (!first || !others.some(({ kind }) => kind === "unknown")) return false;
  // 以本局为被告的, 因不服政府信息公开答复引发的行政复议 are those of the form
  const isOwn = ({ start, end }: Token): boolean => isOfItself(text.slice(start, end), organ);
  return !others.some((it) => isOgi(it) || isOwn(it));
}

/** 因征地引发行政复议 as well. */
function isLink(text: string, token: Token): boolean {
  return text.charAt(token.end - 1) === "的" || isOf(token, "act", "occur");
}

const ITSELF = /^[本我]/u;

function isOfItself(name: string, organ: string): boolean {
  return ITSELF.test(name) || (name.length > 1 && isShortened(name, organ));
}

function isOgi(token: Token): boolean {
  return isOf(token, "sign", "ogi") || isOf(token, "topic", "request");
}

function isNoun({ kind, is }: Token): boolean {
  return kind === "topic" || is === "requestAlone";
}
