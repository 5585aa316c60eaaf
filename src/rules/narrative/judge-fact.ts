/** How a fact of the text stands beside the tables: what the rules report, and what the text view underlines. */
import type { Fact } from "../../narrative/fact.ts";
import type { RuleCode } from "../catalogue.ts";
import type { RuleContext } from "../context.ts";
import { codeOf, readingsOf, type FigureReading } from "./readings.ts";

export interface Judgement {
  readonly fact: Fact;
  readonly code: RuleCode;
  /** At least one. */
  readonly readings: readonly FigureReading[];
  /** Some reading of the tables bears the fact out. */
  readonly agrees: boolean;
}

/**
 * Holds a fact against the tables.
 *
 * @param facts all facts of its paragraph
 * @returns undefined where that says nothing: no cell has the figure, its cells are not filled, it is that of
 *   other organs, or a part that need not be the whole figure
 */
export function judgeFact(
  context: RuleContext,
  facts: readonly Fact[],
  fact: Fact,
): Judgement | undefined {
  const code = codeOf(fact.fact);
  if (code === undefined || isOfOthers(context, fact)) return undefined;
  // the cases that an organ decides are not those of table four
  if (code === "N-T4" && fact.certainty === "unsure") return undefined;
  const readings = readingsOf(context, fact);
  if (readings.length === 0) return undefined;
  const isOne = readings.some(({ number }) => number === fact.value);
  const agrees = isOne || (!fact.isPart && agreesInSum(facts, fact, readings));
  return agrees || !fact.isPart ? { fact, code, readings, agrees } : undefined;
}

/** Organs whose report may be that of their area. */
const AREAS = new Set(["government", "township", "subdistrict"]);

/** 全区 in the report of a department, 本级 or 区教育局 in any: numbers that its tables do not have. */
function isOfOthers({ report }: RuleContext, { scope }: Fact): boolean {
  return scope === "others" || (scope === "area" && !AREAS.has(report.organ.kind));
}

/** 信息不存在3件，不属于本机关公开1件: one row of the form, told in two. */
function agreesInSum(
  facts: readonly Fact[],
  fact: Fact,
  readings: readonly FigureReading[],
): boolean {
  const alike = facts.filter((it) => it.fact === fact.fact && !it.isPart);
  const sum = alike.reduce((all, { value }) => all + value, 0);
  return alike.length > 1 && fact.value < sum && readings.some(({ number }) => number === sum);
}
