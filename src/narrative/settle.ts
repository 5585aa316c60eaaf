/** What the numbers of a sentence say of one another, once all of them are known. */
import type { Breakdown, Fact, Span, Statement } from "./fact.ts";
import type { OpenSentence } from "./sentence.ts";
import type { StatedFigure } from "./stated-figure.ts";
import { groupsOf } from "./figure-groups.ts";
import * as stated from "./stated-figure.ts";
import { kindOf } from "./stated-figure.ts";

/** The facts of a sentence that has been read to its end. */
export function settled(sentence: OpenSentence): readonly Fact[] {
  const { byChannel, breakdowns, text } = sentence;
  const more = [lapsedAlone(sentence), onlyApplicants(sentence)].filter((it) => it !== undefined);
  const facts = more.length > 0 ? [...sentence.facts, ...more] : sentence.facts;
  if (facts.length === 0) return facts;
  const told = asParts(asIncoming(facts, breakdowns), undivided(byChannel, breakdowns), text);
  return told.length > 1
    ? withOthersOfKind(sentence, asRivals(asPrinted(asBalanced(asToDo(asTakenOn(told))))))
    : withOthersOfKind(sentence, told);
}

/**
 * 废止3件、宣布失效1件, 保留19件、修改2件: documents that lapsed are counted with those repealed, those revised with those
 * in force or issued, or not; nor is it known where cases are counted that were dismissed, nor what is told of requests that took
 * longer.
 */
function withOthersOfKind(
  { text, statements }: OpenSentence,
  facts: readonly Fact[],
): readonly Fact[] {
  if (!facts.some(({ figure }) => wordsOfOthers(figure))) return facts;
  const sums = new Map<RegExp, number>();
  const sumOf = (words: RegExp): number => {
    const before = sums.get(words);
    if (before !== undefined) return before;
    const sum = toldBesides(words, statements, text).reduce((all, { value }) => all + value, 0);
    sums.set(words, sum);
    return sum;
  };
  return facts.map((it) => {
    const others = wordsOfOthers(it.figure);
    const more = others ? sumOf(others) : 0;
    if (more === 0 || (it.rivals && it.figure !== stated.handled)) return it;
    const told = [...(it.rivals ?? [it.value])];
    const all = told.reduce((sum, value) => sum + value, more);
    return { ...it, ground: "loose", rivals: new Set([...told, all]) };
  });
}

/** 印发5件，宣布失效3件: where nothing was repealed besides, what lapsed may be what is counted as repealed. */
function lapsedAlone({ text, facts, statements, scope }: OpenSentence): Fact | undefined {
  const documents = statements.filter(({ topic }) => topic === REPEALED.of);
  if (documents.length === 0 || facts.some(({ figure }) => figure === REPEALED)) return undefined;
  const [lapsed, another] = toldBesides(LAPSED, documents, text);
  if (!lapsed || another) return undefined;
  const { value, unit, span, quote } = lapsed;
  const told = { figure: REPEALED, value, unit, slack: 0, span, quote, scope } as const;
  return { ...told, certainty: "unsure", ground: "loose", isPart: false, isExact: false };
}

/** 受理自然人申请74件，办结72件: the only kind of applicants that is told may be all there were. */
function onlyApplicants({ text, facts, statements }: OpenSentence): Fact | undefined {
  const [only, other] = statements.filter(({ dimension }) => dimension === "applicant");
  const fact = only && !other ? facts.find(({ span }) => span === only.span) : undefined;
  if (!fact || fact.isPart || !RECEIVED.test(text.slice(fact.quote.start, fact.quote.end)))
    return undefined;
  const isTold = facts.some(({ figure }) => OF_ALL_RECEIVED.has(figure));
  return isTold ? undefined : { ...fact, figure: stated.received, certainty: "unsure" };
}

const RECEIVED = /[收受接]/u;
const OF_ALL_RECEIVED = new Set<StatedFigure>([stated.received, stated.receivedAndCarriedIn]);

/** The numbers of no figure of which the words say so. */
function toldBesides(
  words: RegExp,
  statements: readonly Statement[],
  text: string,
): readonly Statement[] {
  const isNear = words === OVERDUE;
  return statements.filter(({ figures, quote, span }) => {
    const from = isNear ? Math.max(0, span.start - NEAR) : quote.start;
    return (
      figures.length === 0 && words.test(text.slice(from, isNear ? span.end + BEHIND : quote.end))
    );
  });
}

/** Of a figure the words for what some count with it. */
function wordsOfOthers(figure: StatedFigure): RegExp | undefined {
  switch (figure) {
    case REPEALED:
      return LAPSED;
    case ISSUED:
    case IN_FORCE:
      return REVISED;
    case stated.handled:
      return OVERDUE;
    case LICENSED:
      return NOT_GRANTED;
    case DISCLOSED:
      return ON_PAGE;
    default:
      return figure.kind === "cases" && DISMISSED.has(figure.result) ? REFUSED : undefined;
  }
}

const DISCLOSED = stated.outcome("disclosed");
/** 属于主动公开范畴4件，同意公开7件. */
const ON_PAGE = /^(?:属|已|告知).{0,8}公开/u;
const LICENSED = stated.decisions("licensing");
const NOT_GRANTED = /不予(?:行政)?许可/u;
const LAPSED = /失效/u;
const REVISED = /修[改订]/u;
const OVERDUE = /超期|逾期|延期|撤回|撤销/u;
/** 延期后答复1件, 撤回申请3件, 1件超期: in characters. */
const [NEAR, BEHIND] = [6, 3];
const REFUSED = /驳回/u;
const DISMISSED = new Set<string | undefined>(["upheld", "otherResult"]);

const REPEALED = stated.documents("normativeDocuments", "repealed");
const ISSUED = stated.documents("normativeDocuments", "issued");
const IN_FORCE = stated.documents("normativeDocuments", "inForce");

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
    if (!ALL_THERE_WERE.test(text.slice(Math.max(0, it.quote.start - NEAR), it.quote.end)))
      return { ...it, certainty: "unsure" };
    return it.certainty === "sure" ? { ...it, certainty: "likely" } : it;
  });
}

/** 通过政府信息公开平台收到申请6件, 网站共收到申请6件; 在线平台收到申请6件 may be a part. */
const ALL_THERE_WERE = /公开|共/u;

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
