/** Every rule on a register by itself; those beside an annual report are in beside-report.ts. */
import type { RegisterRule } from "../register-rule.ts";
import { calendarRule } from "./calendar.ts";
import { datesRule } from "./dates.ts";
import { dueRule } from "./due.ts";
import { extendedRule } from "./extended.ts";
import { feeRule } from "./fee.ts";
import { kindsRule } from "./kinds.ts";
import { lateRule } from "./late.ts";
import { numbersRule } from "./numbers.ts";
import { orderRule } from "./order.ts";
import { outcomesRule } from "./outcomes.ts";
import { overdueRule } from "./overdue.ts";
import { receiptRule } from "./receipt.ts";
import { repeatRule } from "./repeat.ts";
import { reviewFirstRule } from "./review-first.ts";
import { supplementRule } from "./supplement.ts";
import { waitingRule } from "./waiting.ts";

export const registerRules: readonly RegisterRule[] = [
  datesRule,
  orderRule,
  kindsRule,
  outcomesRule,
  numbersRule,
  lateRule,
  overdueRule,
  dueRule,
  waitingRule,
  supplementRule,
  extendedRule,
  receiptRule,
  reviewFirstRule,
  repeatRule,
  feeRule,
  calendarRule,
];
