/** S-DATE: the date of the signature in Arabic digits, month and day without leading zeros (GB/T 9704—2012, 7.3.5). */
import { findDate, printDate } from "../../report/dates.ts";
import { squeeze } from "../../report/squeeze.ts";
import { finding, type Rule } from "../context.ts";
import * as sentences from "./sentences.ts";

export const checkSignedDate: Rule = (context) => {
  const found = context.source?.signature?.date;
  const date = found === undefined ? undefined : findDate(found);
  if (found === undefined || !date) return [];
  const expected = printDate(date.iso);
  if (squeeze(found) === expected) return [];
  return [
    finding(context, "S-DATE", {
      at: "signed",
      expected,
      found,
      quote: found,
      message: sentences.dateWrittenOtherwise(found, expected),
    }),
  ];
};
