/** What a click in the text changes in the workbook. */
import type { ReportChanges } from "../../book/report-changes.ts";
import { HostFailure } from "../../hosts/host-failure.ts";
import {
  missingSentences,
  withSentence,
  type MissingSentence,
} from "../../narrative/fill-sentences.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { paragraphsAt } from "../../report/paragraphs.ts";
import type { LivingParagraph } from "../../rules/stated/living-numbers.ts";
import type { Mend } from "../../rules/stated/mends.ts";
import {
  standardWordings,
  withWording,
  type StandardWording,
} from "../../rules/wording/standard-wording.ts";

/**
 * One place of one paragraph written anew, wherever in its part the paragraph stands by now.
 *
 * @param paragraph as it was when somebody clicked in it
 * @throws HostFailure when it reads otherwise by now
 */
export function mendChanges(
  report: AnnualReport,
  { part, index, text }: LivingParagraph,
  { span, words }: Mend,
): ReportChanges {
  const paragraphs = paragraphsAt(report.narrative, part);
  const place = paragraphs[index] === text ? index : paragraphs.indexOf(text);
  if (place < 0) {
    throw new HostFailure("这一段文字刚才有改动，没有修改，请再看一遍后重试。");
  }
  const mended = text.slice(0, span.start) + words + text.slice(span.end);
  return { narrative: { [part]: paragraphs.map((it, i) => (i === place ? mended : it)) } };
}

/** Standard wording put into its part, where that does not tell of it by now. */
export function wordingChanges(
  report: AnnualReport,
  wordings: readonly StandardWording[],
): ReportChanges {
  const offered = standardWordings(report).map(({ name }) => name);
  const still = wordings.filter(({ name }) => offered.includes(name));
  const { narrative } = withWording(report, still);
  return {
    narrative: Object.fromEntries(still.map(({ part }) => [part, paragraphsAt(narrative, part)])),
  };
}

/** A standard sentence put into its part; nothing where the part tells of it by now. */
export function insertionChanges(report: AnnualReport, sentence: MissingSentence): ReportChanges {
  const { part, kind } = sentence;
  if (!missingSentences(report).some((it) => it.kind === kind)) return {};
  const { narrative } = withSentence(report, sentence);
  return { narrative: { [part]: paragraphsAt(narrative, part) } };
}
