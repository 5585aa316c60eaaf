/** The words by which a number is known: those in front of it, those behind it, and those of the clause before. */
import { changedBefore } from "./change.ts";
import type { Counted } from "./counted.ts";
import { subjectsInTurn } from "./respectively.ts";
import type { OpenSentence } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import {
  behindLink,
  firstOf,
  has,
  hasContent,
  isCarry,
  isOf,
  lastOf,
  type Words,
} from "./words.ts";

export function countedIn(
  sentence: OpenSentence,
  quantity: Token,
  words: Words,
  areInTurn: boolean,
): Counted {
  const { lead } = sentence;
  const { value, is: unit, end } = quantity;
  const told = { unit, value, end };
  const changed = changedBefore(sentence, quantity);
  if (changed) return { before: changed, behind: [], lead: [], ...told };
  const own = lastOf(behindLink(sentence.before));
  const behind = nounsBehind(firstOf(words), hasContent(own));
  const isInTurn =
    isRowAhead(sentence.before) || (areInTurn && has(sentence.before, "link", "each"));
  if (isInTurn) {
    const row = [...lead, ...lastOf(sentence.before)];
    sentence.queue = subjectsInTurn(row);
    // 新收、上年结转分别为17件、2件: only requests are carried over
    if (row.some(isCarry)) {
      sentence.topic ??= "request";
    }
  }
  const next = !hasContent(own) || sentence.queue.length > 0 ? sentence.queue.shift() : undefined;
  if (next) {
    const year = next.find(({ kind }) => kind === "year")?.value;
    return { before: next, behind: [], lead: [], year, ...told };
  }
  return { before: own, behind, lead, ...told };
}

/** 分别为 in front of its numbers; 分别为信访类4件、重复申请2件 names each where it is counted. */
function isRowAhead(words: Words): boolean {
  const at = words.findLastIndex((it) => isOf(it, "link", "respectively"));
  return at >= 0 && !words.slice(at + 1).some(({ kind }) => OF_PARTS.has(kind));
}

const OF_PARTS = new Set(["outcome", "applicant", "result", "route"]);

/** 27件申请全部办结 and 收到申请27件全部办结 count the requests; that all were handled is read apart. */
function nounsBehind(words: Words, isNamed: boolean): Words {
  const all = words.findIndex((it) => isOf(it, "link", "all"));
  return (isNamed && all >= 0) || hasContent(words.slice(0, Math.max(all, 0)))
    ? words.slice(0, all)
    : words;
}

/** 各5件、2件 is said for 分别为5件、2件. */
export function isNextBare(tokens: readonly Token[], at: number): boolean {
  const joins = isOf(tokens[at + 1], "mark", "、") || isOf(tokens[at + 1], "sign", "and");
  return joins && tokens[at + 2]?.kind === "quantity";
}
