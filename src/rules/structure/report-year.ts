/** S-EDITION and S-YEAR: the form of the report year, and one year in title and opening. */
import { editionForYear } from "../../form/editions.ts";
import { PUBLISHES, readTitle, REPORT_OF_YEAR, yearIn } from "../../report/report-name.ts";
import { finding, type Rule } from "../context.ts";
import { partName } from "../prose.ts";
import { introductionOf } from "./introduction.ts";
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
  const { report } = context;
  const { year } = report;
  if (year === null) return [];
  const title = report.source?.title ?? "";
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
  const ofText = introductionOf(report).flatMap(({ part, text }) => {
    const [sentence, digits = ""] = PUBLISHED_YEAR.exec(text) ?? [];
    if (sentence === undefined || yearIn(digits) === year) return [];
    const right = sentence.replace(digits, String(year));
    return [
      finding(context, "S-YEAR", {
        at: part,
        expected: year,
        found: yearIn(digits),
        quote: sentence,
        message: sentences.otherYear(partName(part), sentence, year),
        fixes: [
          { title: sentences.replaceBy(digits, String(year)), part, replace: [sentence, right] },
        ],
      }),
    ];
  });
  return [...ofTitle, ...ofText];
};
