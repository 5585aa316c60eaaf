/** S-ATTACH: since the form of 2019 the tables stand in the text, and the report has no annexes. */
import { clauseOf, placesOf } from "../places.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

/** 附件：……, 附：……, 详见附表; not 下载附件, 征求意见附件, nor the annex of a notice that is cited. */
const ANNOUNCED = /^附(?:[件表][\d一二三]?)?[：:].+$|(?:详见|参见|见(?<!意见))附[件表]/gu;

export const attachmentsRule = defineRule({
  code: "S-ATTACH",
  severity: "warning",
  basis: "ours",
  holds: "表格都在正文内，正文不指向附件",
  check: (context) => {
    const [first] = placesOf(context.report, ANNOUNCED);
    if (!first) return [];
    const quote = first.index === 0 ? first.words : clauseOf(first);
    return [
      {
        at: first.part,
        quote,
        expected: null,
        found: first.words,
        message: sentences.attachmentAnnounced(first.part, quote),
      },
    ];
  },
});
