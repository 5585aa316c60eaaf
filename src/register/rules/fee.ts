import { squeeze } from "../../text/squeeze.ts";
import { defineRegisterRule, type RegisterTold } from "../register-rule.ts";
import * as sentences from "../sentences.ts";

/** Free of charge for one applicant in one calendar month. */
const FREE = 10;

/** From the eleventh request of a month on a fee may be asked. */
export const feeRule = defineRegisterRule({
  code: "R-FEE",
  severity: "hint",
  basis: { cited: "国办函〔2020〕109号" },
  holds: "同一申请人一个月内超过10件的，核对是否收费",
  check: ({ lines }) => {
    const months = new Map<string, { month: string; numbers: string[] }>();
    for (const { number, request, day } of lines) {
      const applicant = squeeze(request.applicant ?? "");
      const month = day("received")?.slice(0, 7);
      if (applicant === "" || month === undefined) continue;
      const key = `${month}\n${applicant}`;
      const known = months.get(key);
      if (known) known.numbers.push(number);
      else months.set(key, { month, numbers: [number] });
    }
    return [...months.values()].flatMap(({ month, numbers }): RegisterTold[] => {
      const eleventh = numbers[FREE];
      if (eleventh === undefined) return [];
      const message = sentences.manyInMonth(eleventh, month, numbers.length);
      const found = numbers.length;
      return [{ at: eleventh, entries: numbers, expected: FREE, found, message }];
    });
  },
});
