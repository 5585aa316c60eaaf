/** S-SIXTH-FEE: part six states what was charged for information (国办函〔2020〕109号). */
import { numberOf } from "../../figures/figures.ts";
import { noFeeCharged } from "../../narrative/fee-sentence.ts";
import type { RuleContext } from "../context.ts";
import { textFixes } from "../text-fix.ts";
import { CHARGED_SINCE, statesFee } from "../information-fee.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";
import { cellsOfRow } from "../../form/role-rows.ts";

export const feeInformationRule = defineRule({
  code: "S-SIXTH-FEE",
  severity: "warning",
  basis: { cited: "国办函〔2020〕109号、填报惯例" },
  holds: "第六部分写明信息处理费收取情况",
  stage: "finished",
  since: CHARGED_SINCE,
  check: (context) => {
    const { report } = context;
    const { otherMatters } = report.narrative;
    if (otherMatters.length === 0 || statesFee(report.narrative)) return [];
    const sentence = noFeeCharged(report.year);
    const [only = ""] = otherMatters;
    const isNone = otherMatters.length === 1 && /^无[^，]{0,12}$/u.test(only);
    const place = { part: "otherMatters", text: only, index: 0, words: only } as const;
    // Without requests nothing can have been charged, so that the sentence is true.
    const hadNone = hadNoRequests(context);
    return [
      {
        ...(hadNone && { severity: "hint" }),
        at: "otherMatters",
        expected: "信息处理费收取情况",
        found: isNone ? only : null,
        message: sentences.feeMissing(isNone ? only : undefined, sentence),
        fixes:
          hadNone && isNone
            ? textFixes(context, place, { right: sentence, quote: only, same: [place] })
            : [],
      },
    ];
  },
});

/** Neither received nor carried over from last year, as far as the figures tell. */
function hadNoRequests({ edition, figures }: RuleContext): boolean {
  const cells = [...cellsOfRow(edition, "received"), ...cellsOfRow(edition, "carriedIn")];
  return cells.every((cell) => numberOf(figures, cell) === 0);
}
