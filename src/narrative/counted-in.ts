/** The words by which a number is known: those in front of it, those behind it, and those of the clause before. */
import { changedBefore } from "./change.ts";
import type { Counted } from "./counted.ts";
import { isRequest } from "./request-found.ts";
import { subjectsInTurn } from "./respectively.ts";
import type { OpenSentence } from "./sentence.ts";
import { isDocuments } from "./subject-documents.ts";
import type { Token } from "./token.ts";
import {
  areJoined,
  behindLink,
  contentOf,
  firstOf,
  has,
  hasContent,
  isCarry,
  isOf,
  lastOf,
  type Words,
} from "./words.ts";

/** Whether the next number takes its turn right behind this one. */
export type Row = "in turn" | "alone";

export function countedIn(
  sentence: OpenSentence,
  quantity: Token,
  words: Words,
  row: Row,
): Counted {
  const { lead } = sentence;
  const { value, is: unit, end } = quantity;
  const told = { unit, value, end };
  const changed = changedBefore(sentence, quantity);
  if (changed) {
    sentence.before = [...changed];
    return { before: changed, behind: [], lead: [], ...told };
  }
  const own = lastOf(behindLink(sentence.before));
  const near = firstOf(words);
  const behind = hasContent(own) ? beforeAll(near) : nounsBehind(near);
  // 申请内容主要涉及征地补偿、客运许可，分别为38件、17件 counts requests by what they ask for
  if (isRowAhead(sentence.before) && tellsMatter(lead)) {
    sentence.lead = [];
    return { before: own, behind: [], lead: [], ...told };
  }
  const isInTurn =
    isRowAhead(sentence.before) ||
    (row === "in turn" && (has(sentence.before, "link", "each") || areVerbs(own)));
  if (isInTurn) {
    const named = [...lead, ...lastOf(sentence.before)];
    sentence.queue = subjectsInTurn(named);
    if (sentence.queue.length === 0) sentence.queue = documentsInTurn(sentence, own);
    // 新收、上年结转分别为17件、2件: only requests are carried over
    if (named.some(isCarry)) {
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

function tellsMatter(lead: Words): boolean {
  const about = lead.findIndex((it) => isOf(it, "act", "concern"));
  const isOfRequests = lead.slice(0, Math.max(about, 0)).some(isRequest);
  return isOfRequests && has(lead.slice(about), "unknown");
}

/** 分别为 in front of its numbers; 分别为信访类4件、重复申请2件 names each where it is counted. */
function isRowAhead(words: Words): boolean {
  const at = words.findLastIndex((it) => isOf(it, "link", "respectively"));
  return at >= 0 && !words.slice(at + 1).some(({ kind }) => OF_PARTS.has(kind));
}

/** 制定规章2件、规范性文件14件，分别废止1件、6件: a verb alone goes on with the documents told before, one by one. */
function documentsInTurn({ statements }: OpenSentence, own: Words): Token[][] {
  const content = contentOf(own);
  const told = statements.slice(-KINDS_OF_DOCUMENTS);
  const topics = new Set(told.map(({ topic }) => topic).filter(isDocuments));
  const isVerb = content.length === 1 && isOf(content[0], "act");
  if (!isVerb || topics.size < KINDS_OF_DOCUMENTS) return [];
  return told.map(({ topic = "", span }) => [
    { kind: "topic", is: topic, value: NaN, ...span },
    ...content,
  ]);
}

/** 接收、办结申请31件、29件. */
function areVerbs(own: Words): boolean {
  const [first, next, noun, other] = contentOf(own);
  if (first?.kind !== "act" || next?.kind !== "act" || other) return false;
  return isRequest(noun) && areJoined(own, first, next);
}

const KINDS_OF_DOCUMENTS = 2;

const OF_PARTS = new Set(["outcome", "applicant", "result", "route"]);

/** 收到申请27件全部办结 counts the requests; that all were handled is read apart. */
function beforeAll(words: Words): Words {
  const all = words.findIndex((it) => isOf(it, "link", "all"));
  return all < 0 ? words : words.slice(0, all);
}

/** 27件申请全部办结 as well, where the noun is named behind the number. */
function nounsBehind(words: Words): Words {
  const nouns = beforeAll(words);
  return hasContent(nouns) ? nouns : words;
}

/** 各5件、2件 is said for 分别为5件、2件. */
export function rowAt(tokens: readonly Token[], at: number): Row {
  const joins = isOf(tokens[at + 1], "mark", "、") || isOf(tokens[at + 1], "sign", "and");
  return joins && tokens[at + 2]?.kind === "quantity" ? "in turn" : "alone";
}
