/** A number with the words around it becomes a statement, and the facts that it states. */
import type { Certainty, Dimension, Span, Statement } from "./fact.ts";
import type { Counted, Subject } from "./counted.ts";
import { countedIn, rowAt, type Row } from "./counted-in.ts";
import { dividesDone, dividesNoFigure, dividesPublished } from "./divided-figures.ts";
import { ownOfArea, takeOutAllCases, takeOutWhole } from "./divided-whole.ts";
import { groundOf } from "./ground.ts";
import { enterPart } from "./lists.ts";
import { quoteOf } from "./quote.ts";
import { readShare } from "./read-share.ts";
import { restateParts, totalOf } from "./total.ts";
import { keepChanged, passLastYears } from "./change.ts";
import { goesOnWithBusiness, isOfOtherBusiness } from "./other-business.ts";
import { readDerived } from "./read-derived.ts";
import { enterStatement, state, type OpenSentence, type Stating } from "./sentence.ts";
import { roundedCount } from "./rounded-count.ts";
import { isOfOtherMatter, someOf } from "./singled-out.ts";
import * as stated from "./stated-figure.ts";
import { addendsOf } from "./stated-figure.ts";
import { inUnitOfFigure, slackOf, unitOfFigure } from "./subject-money.ts";
import { subjectOf } from "./subject.ts";
import type { Token, TokenKind } from "./token.ts";
import { contentOf, has, hasContent, isDispute, isOf, isReceipt, type Words } from "./words.ts";

/** @returns the place of the next token to read */
export function readQuantity(sentence: OpenSentence, tokens: readonly Token[], at: number): number {
  const quantity = tokens[at];
  if (!quantity) return at + 1;
  // 收到1名公民提出的申请2件
  // 1人2次
  const beside = tokens[at + 1];
  if (PERSONS.has(quantity.is) && beside?.kind === "quantity" && beside.start === quantity.end)
    return at + 1;
  if (PERSONS.has(quantity.is) && isWho(tokens[at + 1])) {
    if (sentence.before.some(isReceipt)) return at + 1;
    // 35位公民、4家企业提出申请42件
    if (isOf(tokens[at + 1], "applicant")) return at + 2;
  }
  const next = passLastYears(sentence, tokens, at);
  if (next !== undefined) return next;
  const behind = wordsBehind(sentence.text, tokens, at);
  if (quantity.is === "%" || quantity.is === "个百分点") {
    if (has(sentence.before, "time", "compared")) {
      // 申请数量较上年下降21.4%，全年办理44件
      if (has(sentence.before, "sign", "requestAlone")) sentence.topic = "request";
      keepChanged(sentence, sentence.before, sentence.lead);
    }
    readShare(sentence, quantity);
  } else {
    readCount(sentence, quantity, behind, rowAt(tokens, at));
  }
  // 8名申请人提出申请11件: who they are says nothing of what is counted next
  const isNamedBehind = !PERSONS.has(quantity.is) && !hasContent(sentence.before);
  const verbs = nouned(sentence.before, tokens, at, behind);
  if (verbs) {
    sentence.before = verbs;
    return at + 1 + behind.length;
  }
  sentence.before = [];
  sentence.clauseHasNumber = true;
  if (!isNamedBehind) return at + 1;
  readDerived(sentence, behind);
  return at + 1 + behind.length;
}

/** 收到1件行政复议、1件行政诉讼: each noun stands behind its number, and the verb goes on. */
function nouned(
  before: readonly Token[],
  tokens: readonly Token[],
  at: number,
  behind: Words,
): Token[] | undefined {
  const content = contentOf(before);
  const isVerb =
    has(content, "act") && content.every(({ kind }) => kind === "act" || kind === "unknown");
  const [noun, other] = contentOf(behind);
  const end = at + 1 + behind.length;
  const goesOn = isOf(tokens[end], "mark", "、") && tokens[end + 1]?.kind === "quantity";
  const isNoun = noun?.kind === "topic" && other === undefined;
  return isVerb && isNoun && goesOn && NAMES.has(tokens[end + 2]?.kind) ? [...before] : undefined;
}

const NAMES = new Set<TokenKind | undefined>(["topic", "unknown"]);

const ASKED = /^[征第]/u;

const PERSONS = new Set(["人次", "人", "名", "位", "户", "家"]);

function isWho(token: Token | undefined): boolean {
  return isOf(token, "applicant") || isOf(token, "sign", "requester");
}

function wordsBehind(text: string, tokens: readonly Token[], at: number): Words {
  const ends = ({ kind }: Token): boolean => kind === "mark" || kind === "quantity";
  let end = at + 1;
  for (let next = tokens[end]; next && !ends(next); next = tokens[end]) end += 1;
  // 31件申请已答复30件: the verb right before the next number is that number's
  if (tokens[end]?.kind === "quantity" && isOf(tokens[end - 1], "act")) end -= 1;
  const words = tokens.slice(at + 1, end);
  // 其余3件分别为无法提供2件、不予处理1件, 其余3件中无法提供2件: what it is divided by is told with numbers of its own
  const isDivided = tokens[end]?.kind === "quantity" && text.startsWith("中", words[0]?.start);
  // 8件申请无部分公开情形: what is denied of them is not what they are
  const isOwnRow = (it: Token): boolean =>
    isOf(it, "link", "respectively") || isOf(it, "sign", "not");
  const row = isDivided ? 0 : words.findIndex(isOwnRow);
  return row < 0 ? words : words.slice(0, row);
}

function readCount(sentence: OpenSentence, quantity: Token, behind: Words, row: Row): void {
  const { value, is: unit } = quantity;
  const counted = countedIn(sentence, quantity, behind, row);
  const total = totalOf(sentence, counted);
  if (total) restateParts(sentence, total);
  const subject = total ?? subjectOf(counted, sentence);
  if (subject.topic !== undefined) sentence.topic = subject.topic;
  const isCompared = has(sentence.before, "time", "compared");
  const isOfYear =
    counted.year === undefined ? !sentence.isOtherTime : counted.year === sentence.year;
  const isTold = isOfYear && !isCompared && !isStillToDo(counted.before);
  const span = { start: quantity.start, end: quantity.end };
  const quote = quoteOf(quantity, counted);
  const { topic, dimension } = subject;
  const isBesides = sentence.isBesides || has(sentence.before, "link", "besides");
  sentence.isBesides = false;
  sentence.isOfRest = isBesides;
  if (isCompared && !sentence.isOtherTime) keepChanged(sentence, counted.before, counted.lead);
  // 去年收到92件，今年下降到61件
  else if (sentence.isOtherTime)
    sentence.changed = counted.before.filter(({ kind }) => kind !== "time");
  else sentence.changed = undefined;
  if (sentence.isOtherTime) addPeriod(sentence, subject, value);
  if (Number.isNaN(value)) {
    if (isTold && !isBesides) stateRounded(sentence, subject, { unit, span, quote });
    return;
  }
  if (!isTold) return;
  const wordOf = ({ start, end }: Span): string => sentence.text.slice(start, end);
  const statement = { value, unit, span, quote, topic, dimension, figures: [...subject.figures] };
  const isInList = enterPart(sentence, statement);
  const isOwnWhole = isInList && takeOutWhole(sentence, statement, counted.before);
  const ofItself = isInList ? ownOfArea(sentence, counted.before) : undefined;
  if (!isOwnWhole) takeOutAllCases(sentence, statement, counted);
  enterStatement(sentence, statement);
  if (topic === "request" && isByChannel(dimension, counted)) sentence.byChannel.push(span);
  const own = ofItself ?? (isOwnWhole ? [stated.received] : subject.figures);
  const isOfPublished = isInList && dividesPublished(sentence, statement);
  sentence.some = someOf(sentence, counted, statement);
  const isOfNone = isInList && dividesNoFigure(sentence, statement);
  const figures = isOfNone || isOfOtherMatter(sentence, statement) ? [] : own;
  keep(sentence, statement, counted.before);
  // 征求第三方意见后予以公开2件
  const isAsked = counted.before.some((it) => isOf(it, "sign", "aside") && ASKED.test(wordOf(it)));
  const isLed =
    sentence.some === statement &&
    (dimension === "applicant" || subject.figures.includes(stated.carriedIn));
  const isSome =
    (isAsked && has(counted.before, "outcome")) || (sentence.some !== undefined && !isLed);
  // 除1件结转外，其余20件办结: all that were handled
  const isRest = isBesides && !(sentence.exceptsUndone && subject.figures.includes(stated.handled));
  const isOfDivided = isInList && dividesDone(sentence, figures);
  const isPart =
    isOfDivided ||
    (((isInList && !isOwnWhole && !ofItself) || isRest) && isOfWhole(subject)) ||
    isSome;
  const { isExact = false } = subject;
  if (topic === "request" && isOfOtherBusiness(sentence, counted))
    sentence.isOfOtherBusiness = true;
  // 其余4件作其他处理 may be of several groups
  const isOther = isBesides && subject.figures.includes(OTHER_HANDLING);
  const certainty = isOfPublished || isOther ? "unsure" : certaintyIn(sentence, subject);
  for (const figure of figures) {
    state(sentence, [figure], {
      value: inUnitOfFigure(figure, value, unit),
      unit: unitOfFigure(figure, unit),
      slack: slackOf(figure, wordOf(span), unit),
      span,
      quote,
      certainty,
      ground: certainty === "sure" ? groundOf(sentence, counted, figure) : "loose",
      isPart,
      isExact,
    });
  }
}

/** What is told of requests may be of other business. */
function certaintyIn(sentence: OpenSentence, { topic, certainty }: Subject): Certainty {
  if (topic !== "request") return certainty;
  if (sentence.isOfOtherBusiness) return "unsure";
  return certainty === "sure" && goesOnWithBusiness(sentence) ? "likely" : certainty;
}

/** 完成行政许可2712.4万件: a whole that is rounded; parts of it would not add up. */
function stateRounded(
  sentence: OpenSentence,
  { figures, certainty }: Subject,
  told: Pick<Stating, "unit" | "span" | "quote">,
): void {
  const rounded = roundedCount(sentence.text, told.span.start, told.span.end);
  if (!rounded || sentence.list) return;
  state(sentence, figures, { ...told, ...rounded, certainty, ground: "loose", isPart: false });
}

/** 拟废止5件, 预计收到30件. */
function isStillToDo(before: Words): boolean {
  return before.some((it, i) => isOf(it, "sign", "modal") && isOf(before[i + 1], "act"));
}

/** 第一季度收到申请9件，第二季度12件: what has no words of its own goes on with the same figure. */
function addPeriod(sentence: OpenSentence, { figures: [figure] }: Subject, value: number): void {
  const { periods } = sentence;
  if (!periods) sentence.periods = figure && { figure, sum: value };
  else if (figure === undefined || figure === periods.figure)
    sentence.periods = { figure: periods.figure, sum: periods.sum + value };
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
  if (topic === "other" && before.some(({ kind, is }) => kind === "topic" && isDispute(is)))
    sentence.hasOwnCases = true;
  if (topic === "rules" || topic === "normativeDocuments") {
    const [figure, other] = figures;
    // of 规章和规范性文件共5件 each goes on with the same verb
    const [first] = figure && !other ? addendsOf(figure) : [];
    sentence.documents = first?.kind === "documents" ? { topic, done: first.done } : undefined;
  }
}

/** Of 其中收到…… and 其中答复…… the number is a part; 其中新收…… names a figure of its own. */
function isOfWhole({ figures, isExact }: Subject): boolean {
  return figures.some((it) => it === stated.received || it === stated.handled) && !isExact;
}

const OTHER_HANDLING = stated.outcome("otherHandling");
