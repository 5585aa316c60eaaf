/** 收到申请8件，均已办结: all of what was counted was handled, and had that outcome or result. */
import type { Dimension, Statement } from "./fact.ts";
import { carriedOf } from "./carried.ts";
import { disputesOf, figuresOf, isDisclosure, isOfRoutes } from "./derived-figures.ts";
import { hasStated, state, type OpenSentence } from "./sentence.ts";
import { isFirstInstance } from "./instances.ts";
import * as stated from "./stated-figure.ts";
import type { Token } from "./token.ts";
import { contentOf, has, isOf, type Words } from "./words.ts";

/** Reads 均…… and 全部…… behind a number of requests or disputes; or a clause or bracket with no other word: 1件，结果维持. */
export function readDerived(sentence: OpenSentence, words: Words): void {
  if (sentence.statements.length === 0) return;
  const at = words.findIndex((it) => isOf(it, "link", "all"));
  const bracketed = wholeOfBracket(sentence);
  // 直接起诉3件，均尚未审结，复议后起诉1件，结果维持 tells of each
  const isOfRoute = isOfRoutes(sentence.statements.at(-1)) && sentence.list !== undefined && at < 0;
  const ofList = isOfRoute ? undefined : wholeOfList(sentence);
  const whole = bracketed ?? ofList ?? wholeBefore(sentence) ?? wholeOfSum(sentence);
  const last = whole ?? sentence.statements.at(-1);
  const { text } = sentence;
  // 复议结果为维持 names again what was counted
  const isAlone = (): boolean => {
    if (!bracketed && !isClause(sentence, wholeOfList(sentence)) && !goesOn(sentence, words))
      return false;
    const others = contentOf(words).filter(
      ({ kind, is }) => kind !== "topic" || is !== last?.topic,
    );
    const isDone = IN_WHAT_WAY.test(text.charAt(words[0]?.start ?? NaN));
    // 部分内容涉密
    if (words.some((it) => isOf(it, "filler", "loose") && text.startsWith("部分", it.start)))
      return false;
    const isPlain = others.every((it, i) => isOfAll(it) || (isDone && isHow(text, others, i)));
    // 主要原因是本机关不掌握 says so of most
    return (
      (isPlain || isOfSame(text, words)) && !words.some((it) => text.startsWith("主要", it.start))
    );
  };
  if (!last || (at < 0 && !isAlone()) || isOfSome(sentence, words.slice(0, at + 1))) return;
  const isNotYet = (): boolean => carriedOf(words, sentence) === stated.carriedOut;
  if (has(words, "sign", "not") || (has(words, "sign", "wish") && !isNotYet())) return;
  if (isFirstInstance(sentence.text, words)) return;
  const said = words.slice(at + 1);
  const end = contentOf(said).findLast(({ kind }) => kind !== "unknown");
  const figures = figuresOf(last, said, whole ? undefined : sentence.list, sentence);
  if (!end || figures.length === 0) return;
  const isOfRequests =
    last.topic === "request" && last.dimension === "whole" && last.figures.length > 0;
  // 其余10件均已答复 speaks of those only
  const isOfRest = sentence.isOfRest && !whole && !figures.includes(stated.carriedOut);
  const isPart = isOfRest && !(sentence.exceptsUndone && figures.includes(stated.handled));
  // 信函受理9件，平台受理7件，全部办结: neither was all there was
  const isByWay = sentence.byChannel.length > 1 && sentence.byChannel.includes(last.span);
  if (isByWay) return;
  const value = isOfRequests && !isOfRest && !bracketed ? allRequests(sentence) : last.value;
  if (value === undefined) return;
  const all = at < 0 ? [] : disputesBefore(sentence, last);
  if (hasStated(sentence, figures, value)) return;
  const start = (at < 0 ? contentOf(said)[0] : words[at])?.start ?? end.start;
  const span = { start, end: end.end };
  const told = { value, unit: last.unit, span, quote: span, ground: "loose" } as const;
  state(sentence, figures, { ...told, certainty: "likely", isPart });
  if (figures.includes(stated.handled)) sentence.hasHandled = true;
  for (const other of all) {
    const own = { ...told, value: other.value, unit: other.unit };
    state(sentence, disputesOf(other, said), { ...own, certainty: "likely", isPart });
  }
}

/** 行政复议1件，行政诉讼1件，均维持 speaks of both: the whole disputes that are told right before the last one. */
function disputesBefore({ text, statements, list }: OpenSentence, last: Statement): Statement[] {
  if (list || !DISPUTES.has(last.topic) || last !== statements.at(-1)) return [];
  const near = statements.slice(-MOST_DISPUTES);
  const from = near.findLastIndex(
    ({ topic, dimension }) => !DISPUTES.has(topic) || dimension !== "whole",
  );
  // 复议4件，均维持；诉讼2件，均未审结: behind a semicolon only of the one
  const isNear = ({ span }: Statement): boolean =>
    !/[；;]/u.test(text.slice(span.end, last.span.start));
  return near.slice(from + 1, -1).filter((it) => it.topic !== last.topic && isNear(it));
}

const DISPUTES = new Set<string | undefined>(["reconsideration", "litigation"]);

/** 均 speaks of a few, not of all that a sentence without end has counted. */
const MOST_DISPUTES = 8;

/** 共9件，其中自然人7件、企业2件，全部办结: a list that is complete has told its whole anew. */
function wholeOfList(sentence: OpenSentence): Statement | undefined {
  const { list } = sentence;
  const whole = list?.wholes.at(-1);
  if (!list || list.isBracketed || list.outer || whole?.dimension !== "whole") return undefined;
  // 收到11件，上年结转1件，其中网络7件、信函5件 divides both
  const all = whole.figures.includes(stated.carriedIn) ? allRequests(sentence) : whole.value;
  return list.parts.length > 0 && list.sum === all ? whole : undefined;
}

/** 收到3件，2件来自企业，1件来自个人，均予公开: parts that add up to what was told before them tell it anew. */
function wholeOfSum({ statements, list }: OpenSentence): Statement | undefined {
  const near = list ? [] : statements.slice(-MOST_PARTS);
  const at = near.findLastIndex(({ dimension }) => dimension === "whole");
  const whole = near[at];
  const parts = near.slice(at + 1);
  if (whole?.topic !== "request" || parts.length < 2) return undefined;
  const isOfWhole = parts.every(({ dimension }) => PARTS.has(dimension));
  return isOfWhole && parts.reduce((sum, { value }) => sum + value, 0) === whole.value
    ? whole
    : undefined;
}

const PARTS = new Set<Dimension>(["applicant", "channel", "outcome", "other"]);
const MOST_PARTS = 8;

/** 收到17件（网上13件、信函4件），均已答复 speaks of what the bracket divides. */
function wholeBefore({ closed, statements, list }: OpenSentence): Statement | undefined {
  return !list && closed?.count === statements.length ? closed.whole : undefined;
}

/** 行政复议1件（其他结果）: a bracket without a number speaks of the one before it. */
function wholeOfBracket({ list, clauseHasNumber }: OpenSentence): Statement | undefined {
  const isFirst = list?.isBracketed && list.parts.length === 0 && !clauseHasNumber;
  return isFirst ? list.wholes.at(-1) : undefined;
}

/** 该案件至本报告发布之时尚未审结: what is told of the same, with its result or outcome at the end. */
function isOfSame(text: string, words: Words): boolean {
  const [first, last] = [words[0], contentOf(words).at(-1)];
  if (!first || !last || !SAME.test(text.slice(first.start, first.start + LONGEST_SAME)))
    return false;
  return isOfAll(last) && contentOf(words).every((it) => it.kind !== "topic" || it.is !== "other");
}

const SAME = /^(?:该|此|上述|前述|以上)[件起项宗]?(?:申请|案件?|复议|诉讼|行政|事项)/u;
/** In characters. */
const LONGEST_SAME = 6;

/** 已按要求进行公开, 已按照流程进行处理: what was done, and in what way. */
function isHow(text: string, said: Words, at: number): boolean {
  const [word, last] = [said[at], said.findLast(({ kind }) => kind !== "unknown")];
  if (!word || !last) return false;
  return isDisclosure(word, text) || (word.kind === "unknown" && isOf(last, "act", "handle"));
}

/** 对本机关保存的信息均予以公开: of all that the words in front single out. */
function isOfSome({ text }: OpenSentence, [first, ...front]: Words): boolean {
  const noun = front.at(-2);
  const isSingled = first !== undefined && text.startsWith("对", first.start);
  return isSingled && isOf(noun, "sign", "information") && has(front, "unknown");
}

/** 已按要求答复, 按照条例规定答复, 依法答复. */
const IN_WHAT_WAY = /[已按依]/u;

/** A clause of its own, without a number: where it holds no other word, it says what happened to all. */
function isClause({ clauseHasNumber, list, queue }: OpenSentence, whole?: Statement): boolean {
  return !clauseHasNumber && (!list || whole !== undefined) && queue.length === 0;
}

/** 收到申请8件并按时答复: in the clause of the number itself. */
function goesOn({ list, queue, statements, before }: OpenSentence, words: Words): boolean {
  const isNext = !list && queue.length === 0 && words === before && isOf(words[0], "sign", "and");
  return isNext && statements.at(-1)?.dimension === "whole";
}

/** What becomes of requests, and of disputes. */
const DONE_WITH = new Set(["receive", "handle", "carry", "carryOut", "turn", "decide", "judge"]);

const OF_ALL = new Set(["outcome", "result", "route", "applicant", "channel"]);

function isOfAll(token: Token): boolean {
  return OF_ALL.has(token.kind) || (token.kind === "act" && DONE_WITH.has(token.is));
}

/** New requests with those carried over from last year, as far as the sentence counts them. */
function allRequests({ told }: OpenSentence): number | undefined {
  const received = told.get(stated.received);
  const isKnown = received !== undefined;
  return (
    told.get(stated.receivedAndCarriedIn) ??
    (isKnown ? received + (told.get(stated.carriedIn) ?? 0) : undefined)
  );
}
