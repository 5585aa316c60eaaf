/** S-SAME-YEAR: 内容雷同. A text of which most stood in last year's report, but for the year. */
import { ownText } from "../own-text.ts";
import { repeatedLength } from "./repeated-text.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

const MOST_REPEATED = 0.8;

/** A text of a few sentences can hardly be written otherwise. */
const LEAST_LENGTH = 100;

export const sameTextRule = defineRule({
  code: "S-SAME-YEAR",
  severity: "warning",
  basis: "format",
  holds: "除年份外，正文不与上年雷同",
  check: (context) => {
    const { report, lastYear } = context;
    if (!lastYear?.report) return [];
    const text = ownText(report.narrative);
    if (text.length < LEAST_LENGTH) return [];
    const repeated = repeatedLength(text, ownText(lastYear.report.narrative));
    const share = repeated / text.length;
    if (share <= MOST_REPEATED) return [];
    return [
      {
        at: "overview",
        expected: `${100 * MOST_REPEATED}%以下`,
        found: `${(100 * share).toFixed(1)}%`,
        message: sentences.sameText(context, text.length, repeated),
      },
    ];
  },
});
