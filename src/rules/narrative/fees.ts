/** N-FEE and T2-FEE-INFO: what was charged for information, stated twice and beside table two. */
import { sumOf } from "../../figures/figures.ts";
import { formatNumber } from "../../figures/figure.ts";
import { cellsOf } from "../../narrative/figure-cells.ts";
import type { Fact } from "../../narrative/fact.ts";
import type { ReadText } from "../../narrative/read-report.ts";
import { finding } from "../context.ts";
import { mustStateFee } from "../wording/fee-information.ts";
import { wordsAt, type NarrativeRule } from "./narrative-rule.ts";
import * as sentences from "./sentences.ts";

/** 信息处理费 is stated in 元, table two in 万元. */
const YUAN_PER_UNIT = 10_000;

interface Told extends Fact {
  readonly where: ReadText;
}

function told(texts: readonly ReadText[], fact: string): Told[] {
  return texts.flatMap((where) =>
    where.facts.filter((it) => it.fact === fact).map((it) => ({ ...it, where })),
  );
}

/** The same of charge and notices everywhere: none and some exclude each other. */
export const checkFeesAgree: NarrativeRule = (context, texts) => {
  if (!mustStateFee(context)) return [];
  const amounts = told(texts, "informationFee.amount");
  const notices = told(texts, "informationFee.notices");
  return [contradictory(amounts), contradictory(notices)].flatMap((pair) => {
    if (!pair) return [];
    const [first, second] = pair;
    const [before, after] = pair.map((it) => wordsAt(it.where, it.quote));
    return [
      finding(context, "N-FEE", {
        at: second.where.part,
        quote: after ?? "",
        expected: first.value,
        found: second.value,
        message: sentences.feesDiffer(
          { part: first.where.part, quote: before ?? "" },
          { part: second.where.part, quote: after ?? "" },
        ),
      }),
    ];
  });
};

/** Nothing here and something there; or two paragraphs that name no common amount. */
function contradictory(facts: readonly Told[]): readonly [Told, Told] | undefined {
  const [first] = facts;
  const agreeing = new Set(
    facts.filter(({ value }) => value === first?.value).map((it) => it.where),
  );
  const other = facts.find((it) => !agreeing.has(it.where));
  return first && other ? [first, other] : undefined;
}

/** The charge is a part of 行政事业性收费, and notices that nobody sent cannot have been ignored. */
export const checkFeeInformationAmount: NarrativeRule = (context, texts) => {
  const { edition, figures } = context;
  const feeCells = cellsOf(edition, "fees.amount");
  const charged = told(texts, "informationFee.amount")
    .filter(({ value, certainty }) => value > 0 && certainty !== "unsure")
    .sort((a, b) => a.value - b.value);
  const [least] = charged;
  const inYuan = Number((sumOf(figures, feeCells) * YUAN_PER_UNIT).toFixed(4));
  if (feeCells.length > 0 && least && inYuan < least.value) {
    const quote = wordsAt(least.where, least.quote);
    return [
      finding(context, "T2-FEE-INFO", {
        at: least.where.part,
        quote,
        cells: feeCells,
        expected: inYuan,
        found: least.value,
        message: sentences.feesBelowCharge(
          least.where.part,
          quote,
          formatNumber(sumOf(figures, feeCells)),
        ),
      }),
    ];
  }
  const unpaid = cellsOf(edition, "outcomes.otherHandling.feeUnpaid");
  const [none] = told(texts, "informationFee.notices").filter(({ value }) => value === 0);
  if (!none || !(sumOf(figures, unpaid) > 0)) return [];
  const quote = wordsAt(none.where, none.quote);
  return [
    finding(context, "T2-FEE-INFO", {
      at: none.where.part,
      quote,
      cells: unpaid,
      expected: sumOf(figures, unpaid),
      found: 0,
      message: sentences.unpaidWithoutNotice(none.where.part, quote, sumOf(figures, unpaid)),
    }),
  ];
};
