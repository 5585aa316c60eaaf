import { workingDaysLeft } from "../deadline.ts";
import { linesToAnswer, type RegisterContext } from "../register-context.ts";
import { reanswersOf } from "../reanswers.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import * as sentences from "../period-sentences.ts";

/** No answer after the deadline. */
export const overdueRule = defineRegisterRule({
  code: "R-OVERDUE",
  severity: "error",
  basis: { cited: "《条例》第三十三条" },
  holds: "没有办结的，今天不晚于答复期限",
  check: (context) => [...ofAnswers(context), ...ofReanswers(context)],
});

function ofAnswers(context: RegisterContext): RegisterTold[] {
  const { calendar, today } = context;
  return linesToAnswer(context).flatMap(({ line, deadline, day }): RegisterTold[] => {
    if (today <= day) return [];
    const left = workingDaysLeft(calendar, today, day);
    const message = sentences.overdue(line.number, deadline, day, left);
    return [{ at: line.number, expected: day, found: today, message }];
  });
}

function ofReanswers({ lines, today }: RegisterContext): RegisterTold[] {
  return lines.flatMap((line) =>
    reanswersOf(line).flatMap(({ limit, isGiven }) =>
      limit === undefined || isGiven || today <= limit
        ? []
        : [
            {
              at: line.number,
              expected: limit,
              found: today,
              quote: "重新答复",
              message: sentences.reanswerOverdue(line.number, limit),
            },
          ],
    ),
  );
}
