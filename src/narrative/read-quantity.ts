/** A number with the words around it becomes a statement, and the facts that it states. */
import type { Certainty, Dimension, Fact, Span, Statement } from "./fact.ts";
import type { Counted, Subject } from "./counted.ts";
import { enterPart } from "./lists.ts";
import { restateParts, totalOf } from "./total.ts";
import { changedBefore, keepChanged, passLastYears } from "./change.ts";
import { readDerived } from "./read-derived.ts";
import { subjectsInTurn } from "./respectively.ts";
import { isOwnName } from "./scope.ts";
import { enterStatement, state, type OpenSentence } from "./sentence.ts";
import * as stated from "./stated-figure.ts";
import { addendsOf } from "./stated-figure.ts";
import { inUnitOfFigure, unitOfFigure } from "./subject-money.ts";
import { subjectOf } from "./subject.ts";
import type { Token } from "./tokens.ts";
import {
  behindLink,
  contentOf,
  firstOf,
  has,
  hasContent,
  isCarry,
  isOf,
  lastOf,
  MOST_NEAR,
  type Words,
} from "./words.ts";

/** @returns the place of the next token to read */
export function readQuantity(sentence: OpenSentence, tokens: readonly Token[], at: number): number {
  const quantity = tokens[at];
  if (!quantity) return at + 1;
  const next = passLastYears(sentence, tokens, at);
  if (next !== undefined) return next;
  const behind = wordsBehind(tokens, at);
  if (quantity.is === "%" || quantity.is === "个百分点") {
    readShare(sentence, quantity);
  } else {
    readCount(sentence, quantity, behind, isNextBare(tokens, at));
  }
  // 8名申请人提出申请11件: who they are says nothing of what is counted next
  const isNamedBehind = !PERSONS.has(quantity.is) && !hasContent(sentence.before);
  sentence.before = [];
  sentence.clauseHasNumber = true;
  if (!isNamedBehind) return at + 1;
  readDerived(sentence, behind);
  return at + 1 + behind.length;
}

const PERSONS = new Set(["人次", "人", "名", "户", "家"]);

function wordsBehind(tokens: readonly Token[], at: number): Words {
  const ends = ({ kind }: Token): boolean => kind === "mark" || kind === "quantity";
  let end = at + 1;
  for (let next = tokens[end]; next && !ends(next); next = tokens[end]) end += 1;
  return tokens.slice(at + 1, end);
}

function readCount(
  sentence: OpenSentence,
  quantity: Token,
  behind: Words,
  areInTurn: boolean,
): void {
  const { value, is: unit } = quantity;
  const counted = countedIn(sentence, quantity, behind, areInTurn);
  const total = totalOf(sentence, counted);
  if (total) restateParts(sentence, total);
  const subject = total ?? subjectOf(counted, sentence);
  if (subject.topic !== undefined) sentence.topic = subject.topic;
  const isCompared = has(sentence.before, "time", "compared");
  const isTold = !Number.isNaN(value) && !sentence.isOtherTime && !isCompared;
  const span = { start: quantity.start, end: quantity.end };
  const quote = quoteOf(quantity, counted);
  const { topic, dimension } = subject;
  const isBesides = sentence.isBesides || has(sentence.before, "link", "besides");
  sentence.isBesides = false;
  sentence.isOfRest = isBesides;
  if (isCompared && !sentence.isOtherTime) keepChanged(sentence, counted.before, counted.lead);
  else sentence.changed = undefined;
  if (sentence.isOtherTime) addPeriod(sentence, subject, value);
  if (!isTold) return;
  const statement = { value, unit, span, quote, topic, dimension, figures: [...subject.figures] };
  const isInList = enterPart(sentence, statement);
  const isOwnWhole = isInList && takeOutWhole(sentence, statement, counted.before);
  enterStatement(sentence, statement);
  if (topic === "request" && isByChannel(dimension, counted)) sentence.byChannel.push(span);
  const own = isOwnWhole ? [stated.received] : subject.figures;
  const figures = isInList && dividesNoFigure(sentence, statement) ? [] : own;
  keep(sentence, statement, counted.before);
  const isPart = ((isInList && !isOwnWhole) || isBesides) && isOfWhole(subject);
  const { isExact } = subject;
  const certainty = certaintyOf(sentence, subject, counted.before);
  for (const figure of figures) {
    const told = { value: inUnitOfFigure(figure, value, unit), unit: unitOfFigure(figure, unit) };
    state(sentence, [figure], {
      ...told,
      span,
      quote,
      certainty,
      isPart,
      ...(isExact && { isExact }),
    });
  }
}

/** 第一季度收到申请9件，第二季度12件: what has no words of its own goes on with the same figure. */
function addPeriod(sentence: OpenSentence, { figures: [figure] }: Subject, value: number): void {
  const { periods } = sentence;
  if (!periods) sentence.periods = figure && { figure, sum: value };
  else if (figure === undefined || figure === periods.figure)
    sentence.periods = { figure: periods.figure, sum: periods.sum + value };
}

/**
 * 行政复议13件，其中涉及政府信息公开的2件; 各类申请300件，其中政府信息公开申请31件: what is divided by that counts all
 * there are, and is none of the form's.
 *
 * @returns whether it has been taken for such a whole
 */
function takeOutWhole(sentence: OpenSentence, part: Statement, before: Words): boolean {
  const { list, facts, text } = sentence;
  const whole = list?.wholes.at(-1);
  const isFirst = list?.parts.length === 1;
  if (!list || !whole || !isFirst || list.isBracketed) return false;
  const isOfCases = DISPUTED.has(part.topic) && has(before, "sign", "ogi");
  const isOfRequests =
    (part.dimension === "whole" || part.dimension === "other") &&
    namesOgi(text, contentOf(before).at(-1)) &&
    !text.slice(whole.quote.start, whole.quote.end).includes("公开");
  if (!isOfCases && !isOfRequests) return false;
  const places = new Set(list.wholes.map(({ span }) => span.start));
  const isMeant = ({ figure, span }: Fact): boolean =>
    places.has(span.start) && (isOfCases ? figure.kind === "cases" : figure === stated.received);
  const near = facts.splice(-MOST_NEAR);
  facts.push(...near.filter((it) => !isMeant(it)));
  sentence.stated.count = Math.min(sentence.stated.count, facts.length);
  return isOfRequests;
}

/** 政府信息公开申请, 依申请公开事项; 申请公开 may say what somebody did. */
function namesOgi(text: string, token: Token | undefined): boolean {
  if (!token || !isOf(token, "topic", "request")) return false;
  return /信息公开|依申请/u.test(text.slice(token.start, token.end));
}

const DISPUTED = new Set<string | undefined>(["reconsideration", "litigation"]);

/**
 * Words of which the lexicon knows nothing, but for the name of the organ, may say that only some are meant, or
 * whose they are: what differs is to be verified.
 */
function certaintyOf(
  { organ, text }: OpenSentence,
  { certainty }: Subject,
  before: Words,
): Certainty {
  if (certainty !== "sure") return certainty;
  const content = contentOf(before);
  const isUnclear = content.some(
    ({ kind, is, start, end }) =>
      kind === "unknown" &&
      is !== "title" &&
      end - start > 1 &&
      !isOwnName(text.slice(start, end), organ),
  );
  return isUnclear ? "likely" : certainty;
}

/** 平台收到申请9件; 通过网络、信函等渠道收到 names no single one. */
function isByChannel(dimension: Dimension, { before }: Counted): boolean {
  const ways = before.filter((it) => isOf(it, "channel"));
  if (dimension === "channel") return true;
  // 在线申请平台 is one, in two words
  return ways.length > 0 && ways.every((it, i) => i === 0 || ways[i - 1]?.end === it.start);
}

/** What the rest of the sentence may leave out. */
function keep(sentence: OpenSentence, { topic, figures }: Statement, before: Words): void {
  if (figures.includes(stated.handled)) sentence.hasHandled = true;
  if (topic === "other" && before.some(isDispute)) sentence.hasOwnCases = true;
  if (topic === "rules" || topic === "normativeDocuments") {
    const [figure, other] = figures;
    // of 规章和规范性文件共5件 each goes on with the same verb
    const [first] = figure && !other ? addendsOf(figure) : [];
    sentence.documents = first?.kind === "documents" ? { topic, done: first.done } : undefined;
  }
}

function isDispute(token: Token): boolean {
  return isOf(token, "topic", "reconsideration") || isOf(token, "topic", "litigation");
}

/** 各5件、2件 is said for 分别为5件、2件. */
function isNextBare(tokens: readonly Token[], at: number): boolean {
  const joins = isOf(tokens[at + 1], "mark", "、") || isOf(tokens[at + 1], "sign", "and");
  return joins && tokens[at + 2]?.kind === "quantity";
}

function countedIn(
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
  if (next) return { before: next, behind: [], lead: [], ...told };
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

/** Of 其中收到…… and 其中答复…… the number is a part; 其中新收…… names a figure of its own. */
function isOfWhole({ figures, isExact }: Subject): boolean {
  return figures.some((it) => it === stated.received || it === stated.handled) && !isExact;
}

const DOCUMENTS = new Set<string | undefined>(["rules", "normativeDocuments"]);

/** 公开规章13件（新制定5件、废止4件）: parts of a number that stands in no cell stand in none either. */
function dividesNoFigure({ list }: OpenSentence, { topic, unit }: Statement): boolean {
  const whole = list?.wholes.at(-1);
  // 公开信息600条，其中行政处罚类5条: what was published, not what was decided
  if (whole?.topic === "other") return topic === "request" || unit === "条";
  if (!DOCUMENTS.has(topic) || !DOCUMENTS.has(whole?.topic)) return false;
  return whole?.figures.length === 0 && whole.dimension === "other";
}

function readShare(sentence: OpenSentence, quantity: Token): void {
  const { before, statements, text, isOtherTime } = sentence;
  const of = statements.at(-1);
  const isShare = has(before, "sign", "share") && !has(before, "time", "compared");
  // 收到17件，予以公开的占52.9%（9件）: the number of what has the share comes behind it
  if (isShare && of?.dimension === "whole" && has(before, "outcome")) {
    sentence.queue = [before.filter((it) => it.kind === "outcome")];
    return;
  }
  if (!of || !isShare || isOtherTime || Number.isNaN(quantity.value)) return;
  const written = text.slice(quantity.start, quantity.end);
  const places = /[.．](\d+)/u.exec(written)?.[1]?.length ?? 0;
  const span = { start: quantity.start, end: quantity.end };
  const quote = {
    start: Math.max(of.quote.start, quantity.start - LONGEST_QUOTE),
    end: quantity.end,
  };
  sentence.shares.push({ value: quantity.value, places, span, quote, of });
}

/** In characters; a hundred numbers that lean on one long clause would else quote it a hundred times. */
const LONGEST_QUOTE = 200;

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
function quoteOf(quantity: Token, { before, behind, lead }: Counted): Span {
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
