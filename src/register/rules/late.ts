import { workingDaysLeft } from "../deadline.ts";
import { filled } from "../line.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import { reanswersOf } from "../reanswers.ts";
import * as sentences from "../period-sentences.ts";

/**
 * An answer after its deadline. Nothing is late by a deadline that is provisional; what ended without an answer is
 * not late.
 */
export const lateRule = defineRegisterRule({
  code: "R-LATE",
  severity: "error",
  basis: { cited: "《条例》第三十三条" },
  holds: "送达（寄出）日期不晚于答复期限",
  explainable: true,
  check: (context) =>
    context.lines.flatMap((line): RegisterTold[] => {
      const { number, request, day } = line;
      const again = reanswersOf(line).flatMap(({ limit, answered }) =>
        limit !== undefined && answered !== undefined && answered > limit
          ? [
              {
                at: number,
                expected: limit,
                found: answered,
                quote: "重新答复",
                message: sentences.reanswerLate(number, limit, answered),
              },
            ]
          : [],
      );
      const answered = day("answered");
      if (answered === undefined || filled(request.concluded) !== undefined) return again;
      const deadline = context.deadlineOf(line);
      const { day: last, unknownYears } = deadline;
      if (last === undefined || unknownYears.length > 0 || answered <= last) return again;
      const left = workingDaysLeft(context.calendar, answered, last);
      const message = sentences.late(number, deadline, [last, answered, left]);
      return [{ at: number, expected: last, found: answered, message }, ...again];
    }),
});
