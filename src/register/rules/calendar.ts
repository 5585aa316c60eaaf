import { defineRegisterRule } from "../register-rule.ts";
import * as sentences from "../period-sentences.ts";

/** Deadlines that rest on a year whose holidays nobody has published. */
export const calendarRule = defineRegisterRule({
  code: "R-CALENDAR",
  severity: "hint",
  basis: "ours",
  holds: "推算期限所用年度的放假安排已经公布或填写",
  check: (context) => {
    const years = new Map<number, string[]>();
    for (const line of context.lines) {
      for (const year of context.deadlineOf(line).unknownYears) {
        const numbers = years.get(year);
        if (numbers) numbers.push(line.number);
        else years.set(year, [line.number]);
      }
    }
    return [...years]
      .sort(([a], [b]) => a - b)
      .map(([year, entries]) => ({
        at: "holidays",
        entries,
        expected: null,
        found: year,
        quote: `${year}年`,
        message: sentences.daysProvisional(year, entries),
      }));
  },
});
