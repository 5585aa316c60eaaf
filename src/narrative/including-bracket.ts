/** A bracket that begins with 含: 申请（含网络申请）20件, 网站（含转发）302条, 办理量（含结转）为56件. */
import * as stated from "./stated-figure.ts";
import type { RequestsFigure } from "./stated-figure.ts";
import type { Token, TokenKind } from "./token.ts";
import { isCarry, isOf, type Words } from "./words.ts";

/** 网站（含转发）302条: 含, in a bracket that no number is told in, divides nothing. */
export function beginsWithoutNumber(tokens: Words, at: number): boolean {
  if (!begins(tokens, at)) return false;
  const end = tokens.findIndex((it, i) => i > at && (it.kind === "quantity" || isEnd(it)));
  return isEnd(tokens[end]);
}

/**
 * 收到申请（含网络申请）20件, 答复（含延期答复）19件: a bracket that names no figure says of none what is counted.
 *
 * @param before what stands in front of its end
 * @returns where it begins, or -1
 */
export function asideFrom(before: Words): number {
  const from = before.findLastIndex((it) => isOf(it, "mark", "（"));
  return begins(before, from + 1) && before.slice(from + 2).every(namesNone) ? from : -1;
}

/** 办理量（含结转）为56件: all that there was to do; 答复（含结转）23件: all that was done. */
export function includesCarried(before: Words, text: string): RequestsFigure | undefined {
  const from = before.findIndex((_, i) => begins(before, i));
  const to = before.findIndex((it, i) => i > from && isEnd(it));
  if (from < 0 || !before.slice(from, to).some(isCarry)) return undefined;
  const done = before.slice(0, from).findLast(({ kind }) => kind === "act");
  const isDone = done && isOf(done, "act", "handle") && !text.startsWith("办理", done.start);
  return isDone ? stated.handled : stated.receivedAndCarriedIn;
}

function begins(tokens: Words, at: number): boolean {
  return isOf(tokens[at], "link", "including") && isOf(tokens[at - 1], "mark", "（");
}

function isEnd(token: Token | undefined): boolean {
  return isOf(token, "mark", "）");
}

function namesNone({ kind, is }: Token): boolean {
  return NAMELESS.has(kind) || is === "requestAlone" || is === "aside" || is === "and";
}

const NAMELESS = new Set<TokenKind>(["filler", "unknown", "channel", "applicant"]);
