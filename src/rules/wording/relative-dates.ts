/** S-RELATIVE: a report is read for years, so it names years and days. */
import { textFixes } from "../text-fix.ts";
import { clauseOf, firstOfEachPart, placesOf, type TextPlace } from "../places.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

/** Not 当今年轻人, 过去年度. */
const RELATIVE =
  /今年(?<![当现如至]今年)(?![轻龄])|去年(?<![过离]去年)(?!度)|截[至止]目前|到目前为止/gu;

/** How many years before the report year they mean; only part one surely tells of the report year. */
const YEARS_BEFORE: ReadonlyMap<string, number> = new Map([
  ["今年", 0],
  ["去年", 1],
]);

export const relativeDatesRule = defineRule({
  code: "S-RELATIVE",
  severity: "hint",
  basis: "ours",
  holds: "写明具体年度或日期，不用“今年”“去年”“截至目前”",
  check: (context) => {
    const places = placesOf(context.report, RELATIVE).filter((place) => !isInTitle(place));
    return firstOfEachPart(places).map(({ first, count }) => {
      const right = yearMeant(first, context.report.year);
      const quote = clauseOf(first);
      return {
        at: first.part,
        quote,
        expected: "具体年度或日期",
        found: first.words,
        message: sentences.relativeDate(first.part, first.words, quote, count),
        fixes: right === undefined ? [] : textFixes(context, first, { right, quote, same: places }),
      };
    });
  },
});

/** In characters. */
const LONGEST_TITLE = 200;

function isInTitle({ text, index }: TextPlace): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_TITLE), index);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}

function yearMeant({ part, words }: TextPlace, year: number | null): string | undefined {
  const before = YEARS_BEFORE.get(words);
  if (part !== "overview" || before === undefined || year === null) return undefined;
  return `${year - before}年`;
}
