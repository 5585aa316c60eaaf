import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import * as sentences from "../period-sentences.ts";

/** An extension of which the applicant heard when the period was over. */
export const extendedRule = defineRegisterRule({
  code: "R-EXTENDED",
  severity: "warning",
  basis: { cited: "《条例》第三十三条" },
  holds: "延期在原答复期限内告知申请人",
  check: (context) =>
    context.lines.flatMap((line): RegisterTold[] => {
      const extended = line.day("extended");
      const deadline = context.deadlineOf(line).clock?.extendedAfter;
      if (extended === undefined || !deadline || deadline.unknownYears.length > 0) return [];
      const message = sentences.extendedLate(line.number, extended, deadline.day);
      return [{ at: line.number, expected: deadline.day, found: extended, message }];
    }),
});
