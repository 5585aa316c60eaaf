/** S-SAME-YEAR: 内容雷同. A text of which most stood in last year's report, but for the year. */
import { onceFor } from "../../form/once-for.ts";
import type { Narrative } from "../../report/annual-report.ts";
import { ownText } from "../own-text.ts";
import { piecesOf, repeatedLength } from "./repeated-text.ts";
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
    const { length, repeated } = comparedWith(lastYear.report.narrative)(report.narrative);
    if (length < LEAST_LENGTH) return [];
    const share = repeated / length;
    if (share <= MOST_REPEATED) return [];
    return [
      {
        at: "overview",
        expected: `${100 * MOST_REPEATED}%以下`,
        found: `${(100 * share).toFixed(1)}%`,
        message: sentences.sameText(context, length, repeated),
      },
    ];
  },
});

/** How long a text is, and how much of it stood in last year's: an edit of the tables leaves both as they are. */
const comparedWith = onceFor((before: Narrative) =>
  onceFor((narrative: Narrative) => {
    const text = ownText(narrative);
    return { length: text.length, repeated: repeatedLength(text, piecesOf(ownText(before))) };
  }),
);
