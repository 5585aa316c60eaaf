/** S-DATE: the date of the signature in Arabic digits, month and day without leading zeros (GB/T 9704—2012, 7.3.5). */
import { defineRule } from "../rule.ts";
import { findDate, printDate } from "../../text/dates.ts";
import { squeeze } from "../../text/squeeze.ts";
import * as sentences from "./sentences.ts";

export const signedDateRule = defineRule({
  code: "S-DATE",
  severity: "hint",
  basis: { cited: "GB/T 9704—2012" },
  holds: "成文日期用阿拉伯数字写全，月、日不补零",
  check: (context) => {
    const found = context.source?.signature?.date;
    const date = found === undefined ? undefined : findDate(found);
    if (found === undefined || !date) return [];
    const expected = printDate(date.iso);
    if (squeeze(found) === expected) return [];
    return [
      {
        at: "signed",
        expected,
        found,
        quote: found,
        message: sentences.dateWrittenOtherwise(found, expected),
      },
    ];
  },
});
