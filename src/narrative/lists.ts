/** Lists of parts: 其中……, 包括……, （自然人a件、法人b件）, 分别为……. */
import type { Listing, Scope, Statement } from "./fact.ts";
import type { OpenList, OpenSentence } from "./sentence.ts";
import * as stated from "./stated-figure.ts";
import type { StatedFigure } from "./stated-figure.ts";

/** What a list divides stands near it. */
const MOST_WHOLES = 30;

/** Begins a list behind what the sentence has counted so far. */
export function openList(sentence: OpenSentence, listing: Listing): void {
  const { list, closed } = sentence;
  // 共57件（含上年结转3件），其中…… divides what the bracket did
  const counted = closed?.count === sentence.statements.length ? closed.whole : undefined;
  // 集中于三个方面
  const near = sentence.statements.slice(-MOST_WHOLES).filter(({ unit }) => unit.length < 3);
  const statements = counted ? [...near.filter((it) => it !== counted), counted] : near;
  // 其中A2件、B3件，其中…… divides the last part
  const wholes = list && list.parts.length > 0 ? list.parts.slice(-1) : divisible(statements);
  if (list?.isBracketed) {
    if (list.parts.length === 0) sentence.list = { ...list, listing };
    return;
  }
  closeList(sentence);
  sentence.list = begin(listing, wholes, undefined, sentence.scope);
}

/** 行政复议6件、行政诉讼0件，其中维持3件 divides what there is. */
function divisible(statements: readonly Statement[]): readonly Statement[] {
  const last = statements.findLastIndex(({ value }) => value !== 0);
  return last < 0 ? statements : statements.slice(0, last + 1);
}

/** Begins a list in a bracket right behind a number. */
export function openBracket(sentence: OpenSentence): void {
  const wholes = sentence.statements.slice(-1);
  sentence.list = {
    ...begin("brackets", wholes, sentence.list, sentence.scope),
    isBracketed: true,
  };
  sentence.clauseHasNumber = false;
}

/** 不予公开73件（不含行政查询105件）: what is named next is counted elsewhere, so that the number is no whole. */
export function leaveOut(sentence: OpenSentence): void {
  const { list, facts } = sentence;
  const last = sentence.statements.at(-1);
  if (!list?.isBracketed || list.parts.length > 0 || last?.dimension !== "outcome") return;
  sentence.list = { ...list, wholes: [] };
  for (let i = facts.length - 1, it = facts[i]; it?.span === last.span; i -= 1, it = facts[i])
    facts[i] = { ...it, isPart: true };
}

export function closeBracket(sentence: OpenSentence): void {
  const { list } = sentence;
  if (!list?.isBracketed) return;
  finish(sentence, list);
  const whole = list.parts.length > 0 ? list.wholes.at(-1) : undefined;
  sentence.closed = whole && { whole, count: sentence.statements.length };
  sentence.list = list.outer;
  sentence.clauseHasNumber = true;
}

export function closeList(sentence: OpenSentence): void {
  for (let { list } = sentence; list; list = list.outer) finish(sentence, list);
  sentence.list = undefined;
}

function begin(
  listing: Listing,
  wholes: readonly Statement[],
  outer: OpenList | undefined,
  scope: Scope | undefined,
): OpenList {
  return { listing, wholes, parts: [], isBracketed: false, outer, isEnding: false, sum: 0, scope };
}

function finish(sentence: OpenSentence, { listing, wholes, parts }: OpenList): void {
  if (wholes.length > 0 && parts.length > 0) sentence.breakdowns.push({ listing, wholes, parts });
}

/**
 * Enters a number as a part of the open list, or ends the list where it is a new whole.
 *
 * @returns whether it is a part
 */
export function enterPart(sentence: OpenSentence, statement: Statement): boolean {
  const { list } = sentence;
  if (!list) return false;
  const [first] = list.parts;
  const whole = list.wholes.at(-1);
  // 共7件，其中2件未补正，5件已答复: what completes the list is a part of it
  const mayComplete = first?.dimension === "other" || first?.dimension === "outcome";
  const completes = mayComplete && list.sum + statement.value === whole?.value;
  const isNewWhole =
    !list.isBracketed &&
    first !== undefined &&
    !completes &&
    (isBesideHandled(whole, statement) ||
      isBehindAll(list, statement) ||
      isAdded(sentence, statement) ||
      isNew(list, first, statement));
  // 诉讼8件，其中直接起诉6件、复议后起诉2件；被纠正1件
  const isComplete = !list.isBracketed && list.isEnding && list.sum === whole?.value;
  const isBeyondEnd =
    !list.isBracketed &&
    list.isEnding &&
    // 其中，1件转交别处办理；7件直接答复
    list.sum + statement.value !== whole?.value &&
    (statement.dimension === "whole" || statement.dimension === "other");
  if (isNewWhole || isBeyondEnd || isComplete) {
    closeList(sentence);
    return false;
  }
  list.parts.push(statement);
  list.sum += statement.value;
  return true;
}

/** 共27件，其中上年结转9件，办结25件: what came is divided, what became of it is told next. */
function isHandledNext(first: Statement, statement: Statement): boolean {
  return first.figures.some(isIncoming) && statement.figures.some(isOutgoing);
}

function isIncoming(figure: StatedFigure): boolean {
  return figure === stated.received || figure === stated.carriedIn;
}

function isOutgoing(figure: StatedFigure): boolean {
  return figure === stated.handled || figure === stated.carriedOut;
}

function isNew(list: OpenList, first: Statement, statement: Statement): boolean {
  if (first.dimension === statement.dimension) return isHandledNext(first, statement);
  return statement.dimension === "whole" || list.isEnding || isOfNext(list, first, statement);
}

/** 收到31件，其中市本级9件、县22件，办结29件: behind all parts of what came, what became of the whole. */
function isBehindAll({ wholes, parts, sum }: OpenList, { figures }: Statement): boolean {
  const whole = wholes.at(-1);
  const isWhole = whole?.figures.some(isIncoming) === true && sum === whole.value;
  return isWhole && parts.length > 1 && figures.some(isOutgoing);
}

/** 收到的31件中，已答复29件，加上年结转2件，共答复31件: what is added is none of those. */
function isAdded({ text }: OpenSentence, { quote }: Statement): boolean {
  return text.charAt(quote.start - 1) === "加";
}

/** 办结45件，其中按期办结44件，剩余2件结转下年: what is carried over was not handled. */
function isBesideHandled(whole: Statement | undefined, { figures }: Statement): boolean {
  return figures.includes(stated.carriedOut) && whole?.figures.includes(stated.handled) === true;
}

/** Another noun begins something new, but for the kinds of what is none of the form's: 建议18件，其中…不予公开1件. */
function isOfNext(
  { wholes }: OpenList,
  first: Statement,
  { topic, dimension }: Statement,
): boolean {
  if (first.topic === topic) return false;
  return wholes.at(-1)?.topic !== "other" || dimension !== "outcome";
}
