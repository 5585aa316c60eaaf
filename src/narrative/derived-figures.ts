/** 均已办结, 均予公开, 均维持: the figures of which all that was counted tells the number. */
import { carriedOf } from "./carried.ts";
import type { Statement } from "./fact.ts";
import { isWithin } from "./figure-groups.ts";
import { isBecause, outcomesIn } from "./outcome-words.ts";
import type { OpenSentence } from "./sentence.ts";
import * as stated from "./stated-figure.ts";
import type { CasesFigure, StatedFigure } from "./stated-figure.ts";
import { casesIn, resultsIn, withResult } from "./subject-disputes.ts";
import type { Token } from "./token.ts";
import { applicantsIn, contentOf, has, isPublish, namesOf, type Words } from "./words.ts";

/** What is said of all that was counted last. */
export function figuresOf(
  last: Statement,
  said: Words,
  list: OpenSentence["list"],
  sentence: OpenSentence,
): readonly StatedFigure[] {
  if (last.topic !== "request") return list && !isOfRoutes(last) ? [] : disputesOf(last, said);
  switch (last.dimension) {
    case "whole":
      return list ? [] : requestsOf(said, sentence);
    case "applicant":
      return list || !isOnlyKind(sentence) ? [] : requestsOf(said, sentence).filter(isHandled);
    case "outcome":
      return rowsOf(last, said);
    default:
      return [];
  }
}

/** All kinds of applicants. */
const MOST_KINDS = 8;

/** 收到自然人申请2件，均已答复. */
function isOnlyKind({ statements }: OpenSentence): boolean {
  return statements.slice(-MOST_KINDS).filter((it) => it.dimension === "applicant").length === 1;
}

function isHandled(figure: StatedFigure): boolean {
  return figure === stated.handled;
}

/** 其他处理2件，均为逾期不补正: a row of the group. */
function rowsOf({ figures: [group] }: Statement, said: Words): readonly StatedFigure[] {
  const rows = outcomesIn(said).filter((it) => isWithin(it, group));
  return rows.length === 1 ? rows : [];
}

function requestsOf(said: Words, sentence: OpenSentence): readonly StatedFigure[] {
  const named = outcomesIn(said);
  const outcomes = isBecause(said, sentence.text) ? named.slice(0, 1) : named;
  // 依法予以公开答复 says that they were answered as well
  const isAnsweredSo = has(said, "act", "handle") && !sentence.told.has(stated.handled);
  if (outcomes.length > 0)
    return outcomes.length > 1 ? [] : isAnsweredSo ? [...outcomes, stated.handled] : outcomes;
  const [applicant, other] = applicantsIn(said);
  if (applicant !== undefined) return other === undefined ? [stated.ofApplicant(applicant)] : [];
  const carried = carriedOf(said, sentence);
  if (carried) return [carried];
  if (["carry", "carryIn", "turn"].some((act) => has(said, "act", act))) return [];
  const isAnswered = has(said, "act", "handle") || has(said, "act", "respond");
  if (isAnswered) return [stated.handled];
  return isDisclosed(said, sentence.text) ? [stated.outcome("disclosed")] : [];
}

/** 已按要求进行公开: with no word of what, it is what was asked for. */
function isDisclosed(said: Words, text: string): boolean {
  const [only, other] = contentOf(said);
  return only !== undefined && other === undefined && isDisclosure(only, text);
}

export function isDisclosure(token: Token, text: string): boolean {
  return isPublish(token) && text.endsWith("公开", token.end);
}

/** Of 行政复议2件 and 直接起诉2件, not of 维持2件; of 行政诉讼2件 the way to court as well. */
export function disputesOf(
  { figures, dimension }: Statement,
  said: Words,
): readonly StatedFigure[] {
  const groups = casesIn(figures);
  const [route, otherRoute] = namesOf(said, "route");
  if (route !== undefined) {
    const isOfAll = otherRoute === undefined && groups.length === 1 && groups[0] === LITIGATION;
    return isOfAll ? [stated.cases("litigation", { route })] : [];
  }
  const named = resultsIn(said);
  // 行政复议2件，正在办理中
  const [result, other] = named.length === 0 && has(said, "act", "carryOut") ? ["pending"] : named;
  const isWhole = dimension === "whole" || groups.every(isRoute);
  if (!isWhole || result === undefined || result === "unnamed" || other !== undefined) return [];
  return withResult(groups, result);
}

const LITIGATION = stated.cases("litigation");

/** 直接起诉3件: a part that has results of its own. */
export function isOfRoutes(last: Statement | undefined): boolean {
  const groups = casesIn(last?.figures ?? []);
  return groups.length > 0 && groups.every(isRoute);
}

function isRoute({ route, result }: CasesFigure): boolean {
  return route !== undefined && result === undefined;
}
