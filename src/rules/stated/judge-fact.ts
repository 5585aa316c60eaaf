/** How a fact of the text stands beside the tables: what the rules report, and what the text view underlines. */
import { difference, formatNumber } from "../../figures/figure.ts";
import type { Certainty, Fact, Span } from "../../narrative/fact.ts";
import * as stated from "../../narrative/stated-figure.ts";
import type { StatedFigure } from "../../narrative/stated-figure.ts";
import type { RuleContext } from "../context.ts";
import type { RuleHead } from "../rule.ts";
import type { Severity } from "../severity.ts";
import { ruleOf } from "./figure-rules.ts";
import { readingsOf, type FigureReading } from "./readings.ts";

export interface Judgement {
  readonly fact: Fact;
  /** That which speaks of it. */
  readonly rule: RuleHead;
  /** At least one. */
  readonly readings: readonly FigureReading[];
  /** Some reading of the tables bears the fact out. */
  readonly agrees: boolean;
  /** How much it weighs where it does not agree. */
  readonly severity: Severity;
}

/** One fault, wherever it is told: by which rules, of which figures, with which numbers. */
export function faultOf(wrong: readonly Judgement[]): string {
  return wrong.map(({ rule, fact }) => [rule.code, fact.figure.id, fact.value].join()).join(" ");
}

/**
 * What holds the facts of a paragraph against the tables, one by one.
 *
 * @param facts all facts of the paragraph
 * @returns what gives undefined where that says nothing: no cell has the figure, its cells are not filled, it is
 *   that of other organs, or a part that need not be the whole figure
 */
export function judgeOf(
  context: RuleContext,
  facts: readonly Fact[],
): (fact: Fact) => Judgement | undefined {
  let sums: ReadonlyMap<StatedFigure, Sum> | undefined;
  let done: ReadonlyMap<Span, Fact> | undefined;
  const judge = (fact: Fact): Judgement | undefined =>
    judgeFact(context, fact, () => (sums ??= sumsOf(facts)).get(fact.figure));
  return (fact) => {
    const judged = judge(fact);
    if (!judged || judged.agrees || fact.figure !== stated.received) return judged;
    // 收到并按时答复31件, of those that came: what was handled is told, and agrees
    const handled = (done ??= handledAt(facts)).get(fact.span);
    return handled && judge(handled)?.agrees ? { ...judged, severity: "hint" } : judged;
  };
}

/** What was handled, by the number that says so. */
function handledAt(facts: readonly Fact[]): ReadonlyMap<Span, Fact> {
  const handled = facts.filter(({ figure }) => figure === stated.handled);
  return new Map(handled.map((it) => [it.span, it]));
}

/** What a paragraph says of one figure in all. */
interface Sum {
  readonly count: number;
  readonly value: number;
}

function sumsOf(facts: readonly Fact[]): ReadonlyMap<StatedFigure, Sum> {
  const sums = new Map<StatedFigure, Sum>();
  for (const { figure, value, isPart } of facts) {
    if (isPart) continue;
    const before = sums.get(figure);
    sums.set(figure, { count: (before?.count ?? 0) + 1, value: (before?.value ?? 0) + value });
  }
  return sums;
}

function judgeFact(
  context: RuleContext,
  fact: Fact,
  sumOfAlike: () => Sum | undefined,
): Judgement | undefined {
  const rule = ruleOf(fact.figure);
  if (!rule || isOfOthers(context, fact)) return undefined;
  // the cases that an organ decides are not those of table four
  if (rule.code === "N-T4" && fact.certainty === "unsure") return undefined;
  const readings = readingsOf(context, fact);
  if (readings.length === 0) return undefined;
  const isOne = readings.some(({ number }) => isSame(fact, number));
  const { rivals } = fact;
  // the sentence has told the figure of the tables, and something else beside it
  if (!isOne && rivals && readings.some(({ number }) => rivals.has(number))) return undefined;
  const agrees = isOne || (!fact.isPart && agreesInSum(fact, readings, sumOfAlike()));
  // a part says nothing against its whole unless it is larger
  if (!agrees && fact.isPart && readings.some(({ number }) => number >= fact.value))
    return undefined;
  return { fact, rule, readings, agrees, severity: severityOf(rule, fact) };
}

/** 28.5万元 beside 28.4632, 284632元 beside 28.46: of an amount that is not 0 either may be rounded. */
function isSame({ value, slack }: Fact, number: number): boolean {
  if (number === value) return true;
  if (slack === 0 || value === 0 || number === 0) return false;
  const off = Math.abs(difference(number, value));
  return off < slack || (!Number.isInteger(number) && off < lastPlaceOf(number));
}

function lastPlaceOf(number: number): number {
  const [, places = ""] = formatNumber(number).split(".");
  return 10 ** -places.length;
}

/** Organs whose report may be that of their area. */
const AREAS = new Set(["government", "township", "subdistrict"]);

/** 全区 in the report of a department, 本级 or 区教育局 in any: numbers that its tables do not have. */
function isOfOthers({ report }: RuleContext, { scope }: Fact): boolean {
  return scope === "others" || (scope === "area" && !AREAS.has(report.organ.kind));
}

/** 信息不存在3件，不属于本机关公开1件: one row of the form, told in two. */
function agreesInSum(
  { value }: Fact,
  readings: readonly FigureReading[],
  sum: Sum | undefined,
): boolean {
  if (!sum || sum.count < 2 || value >= sum.value) return false;
  return readings.some(({ number }) => number === sum.value);
}

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];
const STEPS_DOWN: Readonly<Record<Certainty, number>> = { sure: 0, likely: 1, unsure: 2 };

/** Only a sure contradiction weighs in full; of documents only what the form counts in the same words is an error. */
function severityOf({ code, severity }: RuleHead, fact: Fact): Severity {
  const { certainty, ground, isPart } = fact;
  const most = code === "N-NORM" && certainty === "sure" ? "error" : severity;
  // only on firm ground a number is wrong; on any other it is to be verified
  const full = most === "error" && ground === "loose" && certainty === "sure" ? "warning" : most;
  // decisions, and documents without a verb, are never surely those of the table: their severity says so already
  const isAtMostLikely = code === "N-DECISION" || code === "N-NORM";
  const isAsUsual = isAtMostLikely && certainty === "likely";
  // that a part is one of this whole is never sure
  const down = isAsUsual ? 0 : Math.max(STEPS_DOWN[certainty], isPart ? STEPS_DOWN.likely : 0);
  return SEVERITIES[Math.min(SEVERITIES.indexOf(full) + down, 2)] ?? "hint";
}
