/** S-ATTACH: since the form of 2019 the tables stand in the text, and the report has no annexes. */
import { finding, type Rule } from "../context.ts";
import { clauseOf, placesOf } from "./places.ts";
import * as sentences from "./sentences.ts";

/** 附件：……, 附：……, 详见附表; not 下载附件, 征求意见附件, nor the annex of a notice that is cited. */
const ANNOUNCED = /^附(?:[件表][\d一二三]?)?[：:].+$|(?:详见|参见|见(?<!意见))附[件表]/gu;

export const checkAttachments: Rule = (context) => {
  const [first] = placesOf(context.report, ANNOUNCED);
  if (!first) return [];
  const quote = first.index === 0 ? first.words : clauseOf(first);
  return [
    finding(context, "S-ATTACH", {
      at: first.part,
      quote,
      expected: null,
      found: first.words,
      message: sentences.attachmentAnnounced(first.part, quote),
    }),
  ];
};
