/** What a sentence as a whole says of its numbers, wherever in it the words stand. */
import type { Topic } from "./subject-words.ts";
import type { Token } from "./token.ts";
import { isCarry, isOf } from "./words.ts";

/** 行政复议3件、行政诉讼1件，均涉及政府信息公开. */
export function saysOfAll(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      isOf(token, "link", "all") &&
      tokens.slice(i + 1, i + 4).some((it) => isOf(it, "sign", "ogi")),
  );
}

/**
 * 受理数38件，答复数36件，结转数2件; 网上受理19件、线下受理7件公开申请: a sentence speaks from its beginning of the
 * requests that it names at last; without any noun, what has outcomes, or is carried over, are requests.
 */
export function impliedTopic(tokens: readonly Token[]): Topic | undefined {
  if (tokens.some(({ kind, is }) => kind === "topic" && is !== "request")) return undefined;
  const isOfRequests = ({ kind, is }: Token): boolean => kind === "outcome" || is === "request";
  // 剩余4件转2025年办理
  const isTurned = (it: Token, i: number): boolean =>
    isOf(it, "act", "turn") && tokens[i + 1]?.kind === "year";
  return tokens.some((it, i) => isOfRequests(it) || isCarry(it) || isTurned(it, i))
    ? "request"
    : undefined;
}
