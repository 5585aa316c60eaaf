/** Which sentences are worth reading: most state no number of the form. */
import type { Topic } from "./subject-words.ts";
import type { Token, TokenKind } from "./token.ts";
import { isOf } from "./words.ts";

/** @param topic of what the sentence before spoke */
export function mayState(tokens: readonly Token[], topic: Topic | undefined): boolean {
  return tokens.some(states) && (topic === "request" || tokens.some(tellsFigures));
}

/** Without a number or a negation a sentence states nothing. */
function states(token: Token): boolean {
  return token.kind === "quantity" || isOf(token, "sign", "not");
}

const TELLING = new Set<TokenKind>(["act", "outcome", "applicant", "result", "route"]);

/** Without a verb or a noun of the form as well, but where the verb may be guessed. */
function tellsFigures({ kind, is }: Token): boolean {
  return TELLING.has(kind) || (kind === "topic" && is !== "other") || is === "requestAlone";
}
