import { needsReview, REVIEW_FIRST_SINCE } from "../needs-review.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import * as sentences from "../sentences.ts";

export const reviewFirstRule = defineRegisterRule({
  code: "R-REVIEW-FIRST",
  severity: "warning",
  basis: { cited: "《行政复议法》第二十三条" },
  holds: "对2024年起的不予公开，先复议后起诉",
  check: ({ lines, disputes }) =>
    disputes.flatMap(({ number, kind, case: { request } }): RegisterTold[] => {
      if (kind?.row.line.role !== "directLitigation") return [];
      const line = lines.find((it) => it.number === request);
      const answered = line?.day("answered");
      if (!line?.outcome || answered === undefined || answered < REVIEW_FIRST_SINCE) return [];
      if (!needsReview(line.outcome.row)) return [];
      const message = sentences.reviewFirst(number, line.number, [line.outcome, answered]);
      return [{ at: number, entries: [number, line.number], expected: null, found: null, message }];
    }),
});
