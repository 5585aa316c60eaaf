import { workingDayAfter } from "../../calendar/working-days.ts";
import { SUPPLEMENT_TERM } from "../clock.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import * as sentences from "../period-sentences.ts";

/** A supplement is asked for once, within 7 working days. */
export const supplementRule = defineRegisterRule({
  code: "R-SUPPLEMENT",
  severity: "warning",
  basis: { cited: "《条例》第三十条" },
  holds: "补正通知不晚于收到申请之日起第7个工作日",
  check: ({ lines, calendar }) =>
    lines.flatMap(({ number, day }): RegisterTold[] => {
      const [received, asked] = [day("received"), day("supplement.asked")];
      if (received === undefined || asked === undefined) return [];
      const { day: last, unknownYears } = workingDayAfter(calendar, received, SUPPLEMENT_TERM);
      if (unknownYears.length > 0 || asked <= last) return [];
      const message = sentences.supplementLate(number, asked, last);
      return [{ at: number, expected: last, found: asked, message }];
    }),
});
