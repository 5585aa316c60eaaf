/** N-FEE and T2-FEE-INFO: what was charged for information, stated twice and beside table two. */
import { sumOf } from "../../figures/figures.ts";
import { formatNumber } from "../../figures/figure.ts";
import { cellsOf } from "../../narrative/figure-cells.ts";
import type { Fact } from "../../narrative/fact.ts";
import type { ReadText } from "../../narrative/read-report.ts";
import * as stated from "../../narrative/stated-figure.ts";
import type { StatedFigure } from "../../narrative/stated-figure.ts";
import { converted } from "../../text/units.ts";
import { mustStateFee } from "../information-fee.ts";
import { feeRule } from "./figure-rules.ts";
import { wordsAt } from "./words-at.ts";
import { defineRule } from "../rule.ts";
import { textsOf } from "./texts-of.ts";
import * as sentences from "./sentences.ts";

interface Told extends Fact {
  readonly where: ReadText;
}

const CHARGE = stated.informationFee("amount");
const NOTICES = stated.informationFee("notices");

function told(texts: readonly ReadText[], figure: StatedFigure): Told[] {
  return texts.flatMap((where) =>
    where.facts.filter((it) => it.figure === figure).map((it) => ({ ...it, where })),
  );
}

/** The same of charge and notices everywhere: none and some exclude each other. */
export const feesAgreeRule = defineRule({
  ...feeRule,
  check: (context) => {
    const texts = textsOf(context);
    if (!mustStateFee(context)) return [];
    const amounts = told(texts, CHARGE);
    const notices = told(texts, NOTICES);
    return [contradictory(amounts), contradictory(notices)].flatMap((pair) => {
      if (!pair) return [];
      const [first, second] = pair;
      const [before, after] = pair.map((it) => wordsAt(it.where, it.quote));
      return [
        {
          at: second.where.part,
          quote: after ?? "",
          expected: first.value,
          found: second.value,
          message: sentences.feesDiffer(
            { part: first.where.part, quote: before ?? "" },
            { part: second.where.part, quote: after ?? "" },
          ),
        },
      ];
    });
  },
});

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
export const feeInformationAmountRule = defineRule({
  code: "T2-FEE-INFO",
  severity: "warning",
  basis: "agreement",
  holds: "信息处理费不多于表二的收费金额，有逾期未缴费的发出过收费通知",
  check: (context) => {
    const texts = textsOf(context);
    const { edition, figures } = context;
    const feeCells = cellsOf(edition, stated.fees);
    const charged = told(texts, CHARGE)
      .filter(({ value, certainty }) => value > 0 && certainty !== "unsure")
      .sort((a, b) => a.value - b.value);
    const [least] = charged;
    // 信息处理费 is stated in 元, table two in 万元
    const inYuan = converted(sumOf(figures, feeCells), "万元", "元");
    if (feeCells.length > 0 && least && inYuan < least.value) {
      const quote = wordsAt(least.where, least.quote);
      return [
        {
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
        },
      ];
    }
    const unpaid = cellsOf(edition, stated.feeUnpaid);
    const [none] = told(texts, NOTICES).filter(({ value }) => value === 0);
    if (!none || !(sumOf(figures, unpaid) > 0)) return [];
    const quote = wordsAt(none.where, none.quote);
    return [
      {
        at: none.where.part,
        quote,
        cells: unpaid,
        expected: sumOf(figures, unpaid),
        found: 0,
        message: sentences.unpaidWithoutNotice(none.where.part, quote, sumOf(figures, unpaid)),
      },
    ];
  },
});
