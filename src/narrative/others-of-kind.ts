/** What may be counted with a figure, or in its place, by the words of the numbers told beside it. */
import type { Fact, Statement } from "./fact.ts";
import type { OpenSentence } from "./sentence.ts";
import * as stated from "./stated-figure.ts";
import type { StatedFigure } from "./stated-figure.ts";

/**
 * 废止3件、宣布失效1件, 保留19件、修改2件: documents that lapsed are counted with those repealed, those revised with those
 * in force or issued, or not; nor is it known where cases are counted that were dismissed, nor what is told of requests that took
 * longer.
 */
export function withOthersOfKind(
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

/** 印发5件，宣布失效3件: where nothing was repealed besides, what lapsed may be what is counted as repealed. */
export function lapsedAlone({ text, facts, statements, scope }: OpenSentence): Fact | undefined {
  const documents = statements.filter(({ topic }) => topic === REPEALED.of);
  if (documents.length === 0 || facts.some(({ figure }) => figure === REPEALED)) return undefined;
  const [lapsed, another] = toldBesides(LAPSED, documents, text);
  if (!lapsed || another) return undefined;
  const { value, unit, span, quote } = lapsed;
  const told = { figure: REPEALED, value, unit, slack: 0, span, quote, scope } as const;
  return { ...told, certainty: "unsure", ground: "loose", isPart: false, isExact: false };
}

/** 受理自然人申请74件，办结72件: the only kind of applicants that is told may be all there were. */
export function onlyApplicants({ text, facts, statements }: OpenSentence): Fact | undefined {
  const [only, other] = statements.filter(({ dimension }) => dimension === "applicant");
  const fact = only && !other ? facts.find(({ span }) => span === only.span) : undefined;
  if (!fact || fact.isPart || !RECEIVED.test(text.slice(fact.quote.start, fact.quote.end)))
    return undefined;
  const isTold = facts.some(({ figure }) => OF_ALL_RECEIVED.has(figure));
  return isTold ? undefined : { ...fact, figure: stated.received, certainty: "unsure" };
}

const RECEIVED = /[收受接]/u;
const OF_ALL_RECEIVED = new Set<StatedFigure>([stated.received, stated.receivedAndCarriedIn]);
