/** What a click in the text changes in the workbook. */
import type { BookChanges } from "../../book/book-changes.ts";
import { HostFailure } from "../../hosts/host-failure.ts";
import { withSentence, type MissingSentence } from "../../narrative/fill-sentences.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { LivingParagraph } from "../../rules/narrative/living-numbers.ts";
import type { Mend } from "../../rules/narrative/mends.ts";

/**
 * One place of one paragraph written anew.
 *
 * @param paragraph as it was when somebody clicked in it
 * @throws HostFailure when the paragraph reads otherwise by now
 */
export function mendChanges(
  report: AnnualReport,
  { part, index, text }: LivingParagraph,
  { span, words }: Mend,
): BookChanges {
  const paragraphs = report.narrative[part];
  if (paragraphs[index] !== text) {
    throw new HostFailure("这一段文字刚才有改动，没有修改，请再看一遍后重试。");
  }
  const mended = text.slice(0, span.start) + words + text.slice(span.end);
  return { narrative: { [part]: paragraphs.map((it, i) => (i === index ? mended : it)) } };
}

/** A standard sentence put into its part. */
export function insertionChanges(report: AnnualReport, sentence: MissingSentence): BookChanges {
  const { part } = sentence;
  return { narrative: { [part]: withSentence(report, sentence).narrative[part] } };
}
