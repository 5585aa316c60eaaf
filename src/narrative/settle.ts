/** What the numbers of a sentence say of one another, once all of them are known. */
import type { Breakdown, Fact, Span } from "./fact.ts";
import type { OpenSentence } from "./sentence.ts";
import type { StatedFigure } from "./stated-figure.ts";
import { groupsOf } from "./figure-groups.ts";
import { lapsedAlone, onlyApplicants, withOthersOfKind } from "./others-of-kind.ts";
import * as stated from "./stated-figure.ts";
import { kindOf } from "./stated-figure.ts";

/** The facts of a sentence that has been read to its end. */
export function settled(sentence: OpenSentence): readonly Fact[] {
  const { byChannel, breakdowns, text } = sentence;
  const more = [lapsedAlone(sentence), onlyApplicants(sentence)].filter((it) => it !== undefined);
  const facts = more.length > 0 ? [...sentence.facts, ...more] : sentence.facts;
  if (facts.length === 0) return facts;
  const told = asParts(
    asGross(sentence, asIncoming(facts, breakdowns)),
    undivided(byChannel, breakdowns),
    text,
  );
  return told.length > 1
    ? withOthersOfKind(sentence, asRivals(asPrinted(asBalanced(asToDo(asTakenOn(told))))))
    : withOthersOfKind(sentence, told);
}

/** 收到申请9件，撤回1件，实际办理8件: what came may be counted before, or behind, what was taken away of it. */
function asGross({ text, statements }: OpenSentence, facts: readonly Fact[]): readonly Fact[] {
  const gross = facts.find(({ figure, isPart }) => figure === stated.received && !isPart);
  const [first, last] = [statements[0], statements.at(-1)];
  if (!gross || !first || !last || first === last) return facts;
  if (!TAKEN_AWAY.test(text.slice(first.quote.start, last.quote.end))) return facts;
  const numbers = statements.map(({ value }) => value).filter((it) => it < gross.value);
  const rivals = new Set([gross.value, ...numbers, ...numbers.map((it) => gross.value - it)]);
  return facts.map((it) => (it === gross ? { ...it, ground: "loose", rivals } : it));
}

const TAKEN_AWAY =
  /撤回|转办|转信访|不予受理|移交|转交|误[投收送]|合并|退回|不属于|无效|有效|实际|实收|正式|登记|剔除|扣除|去重|自办|咨询|本[单局机][位关]?办理/u;

/** 被复议2件，其他行政行为被复议5件: of two numbers told of one figure one at least counts something else. */
function asRivals(facts: readonly Fact[]): readonly Fact[] {
  const numbers = new Map<StatedFigure, Set<number>>();
  for (const { figure, value, isPart } of facts) {
    if (isPart) continue;
    const told = numbers.get(figure);
    if (told) told.add(value);
    else numbers.set(figure, new Set([value]));
  }
  if (numbers.size === facts.length) return facts;
  return facts.map((it) => {
    const rivals = it.isPart ? undefined : numbers.get(it.figure);
    if (!rivals || rivals.size < 2) return it;
    // 告知获取方式6件、依申请予以公开13件: of an outcome each may count some
    const isOutcome = kindOf(it.figure) === "outcome";
    const sum = [...rivals].reduce((all, value) => all + value, 0);
    return { ...it, ground: "loose", rivals: isOutcome ? new Set([...rivals, sum]) : rivals };
  });
}

/** 通过网络、信函收到申请31件，其中网络19件: what is divided is the whole. */
function undivided(numbers: readonly Span[], breakdowns: readonly Breakdown[]): readonly Span[] {
  const divided = new Set(breakdowns.flatMap(({ wholes }) => wholes.map((it) => it.span.start)));
  return numbers.filter(({ start }) => !divided.has(start));
}

/**
 * 办理总量56件（新收54件、上年结转2件），2件结转下年: what is divided by what came in, of which some is carried over, is what
 * there was to do.
 */
function asIncoming(facts: readonly Fact[], breakdowns: readonly Breakdown[]): readonly Fact[] {
  const incoming = breakdowns.filter(({ parts }) =>
    INCOMING.every((it) => parts.some(({ figures }) => figures.includes(it))),
  );
  const wholes = new Set(incoming.flatMap(({ wholes: of }) => of.at(-1)?.span.start ?? []));
  const isLeft = facts.some(({ figure, value }) => figure === stated.carriedOut && value > 0);
  if (wholes.size === 0 || !isLeft) return facts;
  return facts.map((it) =>
    it.figure === stated.handled && wholes.has(it.span.start)
      ? { ...it, figure: stated.receivedAndCarriedIn, certainty: "likely" }
      : it,
  );
}

const INCOMING: readonly StatedFigure[] = [stated.received, stated.carriedIn];

/**
 * 平台收到申请9件、收到书面申请4件: two ways by which requests came are parts of one number; the only one that is told
 * may be the only one there was, or not.
 */
function asParts(facts: readonly Fact[], parts: readonly Span[], text: string): readonly Fact[] {
  if (parts.length === 0) return facts;
  const numbers = new Set(parts.map(({ start }) => start));
  return facts.map((it): Fact => {
    if (!numbers.has(it.span.start)) return it;
    if (parts.length > 1) return { ...it, isPart: true };
    if (!ALL_THERE_WERE.test(text.slice(Math.max(0, it.quote.start - NEAR_BEFORE), it.quote.end)))
      return { ...it, certainty: "unsure" };
    return it.certainty === "sure" ? { ...it, certainty: "likely" } : it;
  });
}

/** 通过政府信息公开平台收到申请6件, 网站共收到申请6件; 在线平台收到申请6件 may be a part. */
const ALL_THERE_WERE = /公开|共/u;
/** In characters. */
const NEAR_BEFORE = 6;

/**
 * 办理申请53件，办结47件，结转下年6件: those taken on, of which the others were handled and carried over; where the
 * three do not add up, it is not known what the first counts.
 */
function asTakenOn(facts: readonly Fact[]): readonly Fact[] {
  const [first, next, ...others] = facts.filter(({ figure }) => figure === stated.handled);
  if (!first || first.isPart || !next || first.value <= next.value) return facts;
  if (others.some(({ isPart }) => !isPart)) return facts;
  const isWhole = facts.some(
    ({ figure, value }) => figure === stated.carriedOut && value === first.value - next.value,
  );
  if (!isWhole && next.isPart) return facts;
  // 接收办理47件，办结45件 says of the first that they came; 收到47件，均已答复，其中办结45件 has said so before
  const isTold = facts.some(
    ({ figure, value, span }) =>
      figure === stated.received && (span.start === first.span.start || value === first.value),
  );
  if (isTold) return facts.filter((it) => it !== first);
  return facts.map((it) => {
    if (it === next && isWhole) return { ...it, isPart: false };
    if (it !== first) return it;
    return isWhole
      ? { ...it, figure: stated.receivedAndCarriedIn, certainty: "likely" }
      : { ...it, certainty: it.certainty === "sure" ? "likely" : it.certainty };
  });
}

/**
 * 办理52件，予以公开27件、无法提供23件，结转下年2件: where the outcomes are as many as are left beside what is carried over,
 * the first number counts all that there was to do.
 */
function asToDo(facts: readonly Fact[]): readonly Fact[] {
  const [done, other] = facts.filter(({ figure }) => figure === stated.handled);
  const left = facts.find(({ figure }) => figure === stated.carriedOut)?.value ?? 0;
  const received = facts.find(({ figure }) => figure === stated.received);
  if (!done || other || done.isPart || left === 0) return facts;
  // 收到并办理51件，结转下年8件: of those that came not all were handled
  const isTaken = received?.span.start === done.span.start;
  if (isTaken && received.value === done.value && !carriesIn(facts)) {
    // or all that were handled, besides which those left had come as well
    const rivals = new Set([received.value, received.value + left]);
    return facts
      .filter((it) => it !== done)
      .map((it) => (it === received ? { ...it, rivals } : it));
  }
  if (received) return facts;
  const outcomes = facts.filter(({ figure }) => kindOf(figure) === "outcome");
  const told = new Set(outcomes.map(({ figure }) => figure));
  const sum = outcomes
    .filter(({ figure }) => !groupsOf(figure).some((it) => told.has(it)))
    .reduce((all, { value }) => all + value, 0);
  if (sum === 0 || sum !== done.value - left) return facts;
  return facts.map((it) =>
    it === done ? { ...it, figure: stated.receivedAndCarriedIn, certainty: "likely" } : it,
  );
}

function carriesIn(facts: readonly Fact[]): boolean {
  return facts.some(({ figure, value }) => figure === stated.carriedIn && value > 0);
}

/** 收到196件，其中办结187件，结转下年9件: with what is carried over, all that was handled. */
function asBalanced(facts: readonly Fact[]): readonly Fact[] {
  const of = (figure: Fact["figure"]): Fact | undefined => facts.find((it) => it.figure === figure);
  const [came, done, after] = [of(stated.received), of(stated.handled), of(stated.carriedOut)];
  if (!came || !done?.isPart || !after) return facts;
  const [all, left] = [came.value, done.value + after.value];
  const before = of(stated.carriedIn)?.value ?? 0;
  // of those that came newly, besides those carried over, it is a part
  const isOfNew = came.isExact && before > 0 && left === all;
  const isAll = !isOfNew && (left === all || left === all + before);
  return isAll ? facts.map((it) => (it === done ? { ...it, isPart: false } : it)) : facts;
}

/** 新收, 上年结转, 办结 and 结转下年 in one sentence are the four items of the printed balance, and nothing else. */
function asPrinted(facts: readonly Fact[]): readonly Fact[] {
  const isPrinted =
    facts.some(({ figure, isExact }) => figure === stated.received && isExact) &&
    BALANCED.every((it) => facts.some(({ figure }) => figure === it));
  if (!isPrinted || isOfNewOnly(facts)) return facts;
  return facts.map((it) => (it.figure === stated.handled ? { ...it, isExact: true } : it));
}

/** 上年结转2件，均已答复；新增22件，答复21件，1件结转下年: what came newly is balanced alone. */
function isOfNewOnly(facts: readonly Fact[]): boolean {
  const valueOf = (figure: StatedFigure): number =>
    facts.find((it) => it.figure === figure)?.value ?? NaN;
  const left = valueOf(stated.handled) + valueOf(stated.carriedOut);
  return valueOf(stated.carriedIn) > 0 && valueOf(stated.received) === left;
}

/** What 新收 is balanced with. */
const BALANCED = [stated.carriedIn, stated.handled, stated.carriedOut];
