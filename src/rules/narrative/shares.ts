/** N-PERCENT: 不予公开1件，占1.05% is what the numbers of tables and text give, in the places written. */
import { numberOf } from "../../figures/figures.ts";
import type { Cell } from "../../form/edition.ts";
import { cellsOf } from "../../narrative/figure-cells.ts";
import type { Share, Statement } from "../../narrative/fact.ts";
import type { ReadText } from "../../narrative/read-report.ts";
import { finding, type RuleContext } from "../context.ts";
import { wordsAt, type NarrativeRule } from "./narrative-rule.ts";
import * as sentences from "./sentences.ts";

/** Of what a share may be, the customary one first. */
const WHOLES: Partial<Readonly<Record<string, readonly string[]>>> = {
  request: ["handled", "received", "receivedAndCarriedIn"],
  reconsideration: ["reconsideration", "disputes"],
  litigation: ["litigation", "disputes"],
};

export const checkShares: NarrativeRule = (context, texts) =>
  texts.flatMap((text) =>
    text.shares.flatMap((share) => {
      const judged = judgeShare(context, text, share);
      if (!judged || judged.agrees) return [];
      const { whole, expected } = judged;
      const quote = wordsAt(text, share.quote);
      return [
        finding(context, "N-PERCENT", {
          at: text.part,
          quote,
          cells: whole.cells,
          expected,
          found: share.value,
          message: sentences.wrongShare(text.part, quote, whole, share.places, expected),
        }),
      ];
    }),
  );

export interface ShareJudgement {
  /** What the share is of by the tables. */
  readonly whole: Whole;
  readonly expected: number;
  readonly agrees: boolean;
}

/** Holds a share against the tables; undefined where they say nothing, or the text itself bears it out. */
export function judgeShare(
  context: RuleContext,
  text: ReadText,
  share: Share,
): ShareJudgement | undefined {
  const wholes = wholesOf(context, share.of);
  const agreeing = wholes.find(({ number }) => isBorneOut(share, [number]));
  const whole = agreeing ?? wholes[0];
  if (!whole || (!agreeing && isBorneOut(share, stated(text)))) return undefined;
  const expected = percent(share.of.value, whole.number, share.places);
  return { whole, expected, agrees: agreeing !== undefined };
}

export interface Whole {
  readonly cells: readonly Cell[];
  readonly number: number;
}

function wholesOf({ edition, figures }: RuleContext, { topic = "" }: Statement): Whole[] {
  return (WHOLES[topic] ?? []).flatMap((fact) => {
    const cells = cellsOf(edition, fact);
    const number = cells.reduce((sum, cell) => sum + numberOf(figures, cell), 0);
    return number > 0 ? [{ cells, number }] : [];
  });
}

/** The other numbers of the paragraph: a share may be of any of them. */
function stated({ facts }: ReadText): number[] {
  return facts.map(({ value }) => value);
}

/** Rounded or cut off in the places written. */
function isBorneOut({ of, value, places }: Share, wholes: readonly number[]): boolean {
  const step = 10 ** -places;
  return wholes.some((whole) => {
    const exact = (of.value / whole) * 100;
    return exact - value < step && value - exact <= step / 2 + 1e-9;
  });
}

function percent(part: number, whole: number, places: number): number {
  return Number(((part / whole) * 100).toFixed(places));
}
