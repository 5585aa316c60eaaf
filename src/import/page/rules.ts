/** The ruled lines of a page: lines that are drawn, and rectangles so thin that they are lines. */
import type { Bar } from "./marks.ts";

export interface Rule {
  /** `across` lies at a height and reaches from left to right, `down` the other way round. */
  readonly way: "across" | "down";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A line thicker than this is an area. */
const THICKEST = 3;
/** A line may be so far off its axis. */
const SLACK = 0.8;
/** Shorter ones are dots and ornaments. */
const SHORTEST = 4;
const MOST_RULES = 3_000;

export function rulesOf(bars: readonly Bar[]): Rule[] {
  const rules: Rule[] = [];
  for (const { left, right, top, bottom, stroke } of bars) {
    rules.push(...ruleIn(left, right, top, bottom, stroke === undefined ? THICKEST : SLACK));
    if (rules.length > MOST_RULES) break;
  }
  return rules;
}

function ruleIn(left: number, right: number, top: number, bottom: number, slack: number): Rule[] {
  const [width, height] = [right - left, bottom - top];
  if (height <= slack && width >= SHORTEST) {
    return [{ way: "across", at: (top + bottom) / 2, from: left, to: right }];
  }
  if (width <= slack && height >= SHORTEST) {
    return [{ way: "down", at: (left + right) / 2, from: top, to: bottom }];
  }
  return [];
}
