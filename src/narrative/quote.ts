/** The words of a text that a number is told with. */
import type { Counted } from "./counted.ts";
import type { Span } from "./fact.ts";
import type { Token } from "./token.ts";
import { hasContent, isOf } from "./words.ts";

/** In characters; a hundred numbers that lean on one long clause would else quote it a hundred times. */
export const LONGEST_QUOTE = 200;

const TELLING = new Set(["topic", "act", "outcome", "applicant", "result", "route", "channel"]);

/** What names the thing counted; a verb does not. */
function isNoun(token: Token): boolean {
  return tells(token) && token.kind !== "act";
}

function tellsBehind(token: Token): boolean {
  return tells(token) && token.kind !== "channel";
}

function tells(token: Token): boolean {
  return TELLING.has(token.kind) || isOf(token, "sign", "requestAlone");
}

/** From the first word that says what is counted to the last, with the number between them. */
export function quoteOf(quantity: Token, { before, behind, lead }: Counted): Span {
  const own = before.filter(tells);
  const last = own.some(isNoun) ? undefined : behind.findLast(tellsBehind);
  const isCarried = !hasContent(before) && !last;
  const named = isCarried ? lead.filter(tells) : own;
  const start = Math.min(named[0]?.start ?? quantity.start, quantity.start);
  return {
    start: Math.max(start, quantity.start - LONGEST_QUOTE),
    end: Math.min(last?.end ?? quantity.end, quantity.end + LONGEST_QUOTE),
  };
}
