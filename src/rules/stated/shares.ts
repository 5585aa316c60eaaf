/** N-PERCENT: 不予公开1件，占1.05% is what the numbers of tables and text give, in the places written. */
import { sumOf } from "../../figures/figures.ts";
import type { Cell } from "../../form/edition.ts";
import { cellsOf } from "../../narrative/figure-cells.ts";
import type { Share, Statement } from "../../narrative/fact.ts";
import type { ReadText } from "../../narrative/read-report.ts";
import * as stated from "../../narrative/stated-figure.ts";
import type { StatedFigure } from "../../narrative/stated-figure.ts";
import type { RuleContext } from "../context.ts";
import { wordsAt } from "./words-at.ts";
import { defineRule } from "../rule.ts";
import { textsOf } from "./texts-of.ts";
import * as sentences from "./sentences.ts";

/** Of what a share may be, the customary one first. */
const WHOLES: Partial<Readonly<Record<string, readonly StatedFigure[]>>> = {
  request: [stated.handled, stated.received, stated.receivedAndCarriedIn],
  reconsideration: [stated.cases("reconsideration"), stated.cases("disputes")],
  litigation: [stated.cases("litigation"), stated.cases("disputes")],
};

export const sharesRule = defineRule({
  code: "N-PERCENT",
  severity: "warning",
  basis: "ours",
  holds: "正文写的百分比与所据的件数相符",
  check: (context) =>
    textsOf(context).flatMap((text) => {
      const judgeShare = shareJudgeOf(context, text);
      return text.shares.flatMap((share) => {
        const judged = judgeShare(share);
        if (!judged || judged.agrees) return [];
        const { whole, expected } = judged;
        const quote = wordsAt(text, share.quote);
        return [
          {
            at: text.part,
            quote,
            cells: whole.cells,
            expected,
            found: share.value,
            message: sentences.wrongShare(text.part, quote, whole, share.places, expected),
          },
        ];
      });
    }),
});

export interface ShareJudgement {
  /** What the share is of by the tables. */
  readonly whole: Whole;
  readonly expected: number;
  readonly agrees: boolean;
}

/**
 * What holds the shares of a paragraph against the tables, one by one; it gives undefined where they say nothing,
 * or the text itself bears the share out.
 */
export function shareJudgeOf(
  context: RuleContext,
  text: ReadText,
): (share: Share) => ShareJudgement | undefined {
  let stated: readonly number[] | undefined;
  const forced = new Set(forcedTopics(text.shares));
  return (share) =>
    judgeShare(context, share, forced.has(share.of.topic), () => (stated ??= statedIn(text)));
}

function judgeShare(
  context: RuleContext,
  share: Share,
  isForced: boolean,
  stated: () => readonly number[],
): ShareJudgement | undefined {
  const wholes = wholesOf(context, share.of);
  const agreeing = wholes.find(
    ({ number }) => isBorneOut(share, number) || (isForced && isWithinUnit(share, number)),
  );
  // 复议440件，占全市行政复议总数的17.2%: all there are have a share of more only
  if (!agreeing && wholes.some(({ number }) => number === share.of.value)) return undefined;
  const whole = agreeing ?? wholes[0];
  if (!whole || (!agreeing && isBorneOutByAny(share, stated()))) return undefined;
  const expected = percent(share.of.value, whole.number, share.places);
  return { whole, expected, agrees: agreeing !== undefined };
}

interface Whole {
  readonly cells: readonly Cell[];
  readonly number: number;
}

function wholesOf({ edition, figures }: RuleContext, { topic = "" }: Statement): Whole[] {
  return (WHOLES[topic] ?? []).flatMap((figure) => {
    const cells = cellsOf(edition, figure);
    const number = sumOf(figures, cells);
    return number > 0 ? [{ cells, number }] : [];
  });
}

/** The other numbers of the paragraph, the smallest first: a share may be of any of them. */
function statedIn({ facts }: ReadText): number[] {
  return [...new Set(facts.map(({ value }) => value))].sort((a, b) => a - b);
}

/** What shares are of whose shares in a paragraph add up to 100, which one of them may have been fitted to. */
function forcedTopics(shares: readonly Share[]): (string | undefined)[] {
  const topics = new Set(shares.map(({ of }) => of.topic));
  return [...topics].filter((topic) => {
    const alike = shares.filter(({ of }) => of.topic === topic);
    const sum = alike.reduce((all, { value }) => all + value, 0);
    return Math.abs(sum - 100) < 1e-6;
  });
}

function isWithinUnit(share: Share, whole: number): boolean {
  return Math.abs(exactShare(share.of, whole) - share.value) < 10 ** -share.places;
}

/** Rounded or cut off in the places written. */
function isBorneOut(share: Share, whole: number): boolean {
  return isLargeEnough(share, whole) && isSmallEnough(share, whole);
}

/** Of numbers in their order the smallest that is large enough is the likeliest to be small enough as well. */
function isBorneOutByAny(share: Share, wholes: readonly number[]): boolean {
  let [from, to] = [0, wholes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isLargeEnough(share, wholes[middle] ?? NaN)) to = middle;
    else from = middle + 1;
  }
  const whole = wholes[from];
  return whole !== undefined && isSmallEnough(share, whole);
}

function isLargeEnough({ of, value, places }: Share, whole: number): boolean {
  return exactShare(of, whole) - value < 10 ** -places;
}

function isSmallEnough({ of, value, places }: Share, whole: number): boolean {
  return value - exactShare(of, whole) <= 10 ** -places / 2 + 1e-9;
}

function exactShare(of: Statement, whole: number): number {
  return (of.value / whole) * 100;
}

function percent(part: number, whole: number, places: number): number {
  return Number(((part / whole) * 100).toFixed(places));
}
