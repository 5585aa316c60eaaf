/** S-EDITION and S-YEAR: the form of the report year, and one year in title and opening. */
import { editionForYear } from "../../form/editions.ts";
import { PUBLISHES, readTitle, REPORT_OF_YEAR, yearIn } from "../../report/report-name.ts";
import { finding, type Rule } from "../context.ts";
import { partName } from "../prose.ts";
import { introductionOf } from "./introduction.ts";
import { textFixes } from "../text-fix.ts";
import * as sentences from "./sentences.ts";

export const checkEdition: Rule = (context) => {
  const { year } = context.report;
  const due = year === null ? undefined : editionForYear(year);
  if (year === null || !due || due === context.edition) return [];
  return [
    finding(context, "S-EDITION", {
      at: "edition",
      expected: due.id,
      found: context.edition.id,
      message: sentences.otherEdition(year, due, context.edition),
    }),
  ];
};

/** A report that the sentence says it publishes; a notice on such reports may name any year. */
const PUBLISHED_YEAR = new RegExp(
  `${PUBLISHES}[^，。；：、《》,;:\\d]{0,40}?${REPORT_OF_YEAR}(?![^》。，；]{0,15}通知)`,
  "u",
);

export const checkYear: Rule = (context) => {
  const { report, source } = context;
  const { year } = report;
  if (year === null) return [];
  const title = source?.title ?? "";
  const inTitle = readTitle(title)?.year ?? year;
  const ofTitle =
    inTitle === year
      ? []
      : [
          finding(context, "S-YEAR", {
            at: "title",
            expected: year,
            found: inTitle,
            quote: title,
            message: sentences.otherYear("标题", title, year),
          }),
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
    return finding(context, "S-YEAR", {
      at: part,
      expected: year,
      found: yearIn(words),
      quote: sentence,
      message: sentences.otherYear(partName(part), sentence, year),
      fixes: textFixes(context, place, { right, quote: sentence, same: places }),
    });
  });
  return [...ofTitle, ...ofText];
};
