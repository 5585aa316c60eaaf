/** Which sentences are worth reading: most state no number of the form. */
import type { Topic } from "./subject-words.ts";
import type { Token, TokenKind } from "./token.ts";
import { has, isOf, isReceipt } from "./words.ts";

/** @param topic of what the sentence before spoke */
export function mayState(tokens: readonly Token[], topic: Topic | undefined): boolean {
  if (!tokens.some(states)) return false;
  if (topic !== undefined && topic !== "other") return topic === "request" || tokens.some(tells);
  if (tokens.some(tellsByItself) || tellsOfRequests(tokens)) return true;
  return mayDivide(tokens) && tokens.some(tells);
}

/** Without a number or a negation a sentence states nothing. */
function states(token: Token): boolean {
  return token.kind === "quantity" || isOf(token, "sign", "not");
}

const TELLING = new Set<TokenKind>(["act", "outcome", "applicant", "result", "route"]);

/** Without a verb or a noun of the form as well, but where the verb may be guessed. */
function tells({ kind, is }: Token): boolean {
  return TELLING.has(kind) || (kind === "topic" && is !== "other") || is === "requestAlone";
}

/** 发布信息100条: where nothing of the form is spoken of, verbs tell nothing without its nouns. */
function tellsByItself({ kind, is }: Token): boolean {
  return NOUNS.has(kind) || (kind === "topic" && is !== "other") || OF_REQUESTS.has(is);
}

const NOUNS = new Set<TokenKind>(["outcome", "result", "route"]);

const OF_REQUESTS = new Set([
  "carry",
  "carryIn",
  "carryOut",
  "turn",
  "requestAlone",
  "requester",
  "applying",
]);

/** 收到政府信息公开5件: what is received of it are requests; 作出政府信息公开答复5件 answers them. */
function tellsOfRequests(tokens: readonly Token[]): boolean {
  return (
    has(tokens, "sign", "ogi") && tokens.some((it) => isReceipt(it) || isOf(it, "act", "handle"))
  );
}

/** 发布信息100条，其中网站60条: parts are held against their whole, whatever they are. */
function mayDivide(tokens: readonly Token[]): boolean {
  const numbers = tokens.reduce((count, { kind }) => (kind === "quantity" ? count + 1 : count), 0);
  return numbers > 1;
}
