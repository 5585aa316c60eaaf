/** S-LAST-YEAR: what was given as last year's report is of another year or organ, and was compared with nothing. */
import { finding, type Rule } from "../context.ts";
import { misfitOf } from "./last-year.ts";
import * as sentences from "./sentences.ts";

export const checkFits: Rule = (context) => {
  const { report, givenLastYear: given } = context;
  const misfit = given && misfitOf(report, given);
  if (!misfit) return [];
  const [expected, found] =
    misfit === "year"
      ? [report.year === null ? null : report.year - 1, given.year]
      : [report.organ.name, given.organ.name];
  const message = sentences.misfit(misfit, report, given);
  return [finding(context, "S-LAST-YEAR", { at: misfit, expected, found, message })];
};
