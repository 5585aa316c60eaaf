import { FREE_REQUESTS } from "../processing-fee.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import { requestsOfMonths } from "../requests-of-month.ts";
import * as sentences from "../sentences.ts";

/** From the eleventh request of a month on a fee may be asked. */
export const feeRule = defineRegisterRule({
  code: "R-FEE",
  severity: "hint",
  basis: { cited: "国办函〔2020〕109号" },
  holds: "同一申请人一个月内超过10件的，核对是否收费",
  check: ({ lines }) =>
    requestsOfMonths(lines).flatMap(({ month, lines: ofMonth }): RegisterTold[] => {
      const eleventh = ofMonth[FREE_REQUESTS]?.number;
      if (eleventh === undefined) return [];
      const numbers = ofMonth.map(({ number }) => number);
      const found = numbers.length;
      const message = sentences.manyInMonth(eleventh, month, found);
      return [{ at: eleventh, entries: numbers, expected: FREE_REQUESTS, found, message }];
    }),
});
