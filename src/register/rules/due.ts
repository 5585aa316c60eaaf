import { workingDaysLeft } from "../deadline.ts";
import { linesToAnswer, type RegisterContext } from "../register-context.ts";
import { reanswersOf } from "../reanswers.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import * as sentences from "../period-sentences.ts";
import { SOON } from "../soon.ts";

/** What must be answered within days. */
export const dueRule = defineRegisterRule({
  code: "R-DUE",
  severity: "warning",
  basis: { cited: "《条例》第三十三条" },
  holds: "离答复期限3个工作日以内的尽快答复",
  check: (context) => [...ofAnswers(context), ...ofReanswers(context)],
});

function ofAnswers(context: RegisterContext): RegisterTold[] {
  return linesToAnswer(context).flatMap(({ line, deadline, day }): RegisterTold[] => {
    const left = daysUntil(context, day);
    if (left === undefined) return [];
    const message = sentences.due(line.number, deadline, day, left);
    return [{ at: line.number, expected: day, found: left, message }];
  });
}

function ofReanswers(context: RegisterContext): RegisterTold[] {
  return context.lines.flatMap((line) =>
    reanswersOf(line).flatMap(({ limit, isGiven }): RegisterTold[] => {
      const left = limit === undefined || isGiven ? undefined : daysUntil(context, limit);
      if (limit === undefined || left === undefined) return [];
      const message = sentences.reanswerDue(line.number, limit, left);
      return [{ at: line.number, expected: limit, found: left, quote: "重新答复", message }];
    }),
  );
}

/** How few working days are left; undefined where there are more, or none any longer. */
function daysUntil({ calendar, today }: RegisterContext, day: string): number | undefined {
  if (today > day) return undefined;
  const left = workingDaysLeft(calendar, today, day);
  return left <= SOON ? left : undefined;
}
