/** S-LAST-YEAR: what was given as last year's report is of another year or organ, and was compared with nothing. */
import { misfitOf } from "../last-year-of.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

export const fitsRule = defineRule({
  code: "S-LAST-YEAR",
  severity: "error",
  basis: "ours",
  holds: "用来核对的上年报告是本机关上一年度的",
  check: (context) => {
    const { report, givenLastYear: given } = context;
    const misfit = given && misfitOf(report, given);
    if (!misfit) return [];
    const [expected, found] =
      misfit === "year"
        ? [report.year === null ? null : report.year - 1, given.year]
        : [report.organ.name, given.organ.name];
    const message = sentences.misfit(misfit, report, given);
    return [{ at: misfit, expected, found, message }];
  },
});
