/** S-EDITION and S-YEAR: the form of the report year, and one year in title and opening. */
import { editionForYear } from "../../form/editions.ts";
import { PUBLISHES, readTitle, REPORT_OF_YEAR } from "../../report/report-name.ts";
import { yearIn } from "../../text/numerals.ts";
import { partName } from "../prose.ts";
import { introductionOf } from "./introduction.ts";
import { textFixes } from "../text-fix.ts";
import { defineRule, type Told } from "../rule.ts";
import * as sentences from "./sentences.ts";

export const editionRule = defineRule({
  code: "S-EDITION",
  severity: "error",
  basis: "format",
  holds: "表格的版本是报告年度应使用的版本",
  check: (context) => {
    const { year } = context.report;
    const due = year === null ? undefined : editionForYear(year);
    if (year === null || !due || due === context.edition) return [];
    return [
      {
        at: "edition",
        expected: due.id,
        found: context.edition.id,
        message: sentences.otherEdition(year, due, context.edition),
      },
    ];
  },
});

/** A report that the sentence says it publishes; a notice on such reports may name any year. */
const PUBLISHED_YEAR = new RegExp(
  `${PUBLISHES}[^，。；：、《》,;:\\d]{0,40}?${REPORT_OF_YEAR}(?![^》。，；]{0,15}通知)`,
  "u",
);

export const yearRule = defineRule({
  code: "S-YEAR",
  severity: "warning",
  basis: "custom",
  holds: "标题、首段写的年度与报告年度一致",
  check: (context) => {
    const { report, source } = context;
    const { year } = report;
    if (year === null) return [];
    const title = source?.title ?? "";
    const inTitle = readTitle(title)?.year ?? year;
    const ofTitle: Told[] =
      inTitle === year
        ? []
        : [
            {
              at: "title",
              expected: year,
              found: inTitle,
              quote: title,
              message: sentences.otherYear("标题", title, year),
            },
          ];
    const places = introductionOf(report).flatMap((paragraph) => {
      const match = PUBLISHED_YEAR.exec(paragraph.text);
      if (!match) return [];
      const [sentence, words = ""] = match;
      const index = match.index + sentence.lastIndexOf(words);
      return yearIn(words) === year ? [] : [{ ...paragraph, index, words, sentence }];
    });
    const right = String(year);
    const ofText = places.map((place) => {
      const { part, words, sentence } = place;
      return {
        at: part,
        expected: year,
        found: yearIn(words),
        quote: sentence,
        message: sentences.otherYear(partName(part), sentence, year),
        fixes: textFixes(context, place, { right, quote: sentence, same: places }),
      };
    });
    return [...ofTitle, ...ofText];
  },
});
