/** What a click in the text changes in the workbook. */
import type { ReportChanges } from "../../book/report-changes.ts";
import type { NarrativePart } from "../../form/parts.ts";
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
import type { Deed } from "../session/deed.ts";

/** A place of the text, and what is written there instead. */
interface MendedPlace {
  readonly paragraph: LivingParagraph;
  readonly mend: Mend;
}

/**
 * Places written anew, wherever in its part each paragraph stands by now: all of them or none.
 *
 * @throws HostFailure when a paragraph reads otherwise by now than when somebody clicked
 */
export function mendChanges(
  { narrative }: AnnualReport,
  places: readonly MendedPlace[],
): ReportChanges {
  const byParagraph = new Map<LivingParagraph, Mend[]>();
  for (const { paragraph, mend } of places) {
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), mend]);
  }
  const changed: Partial<Record<NarrativePart, string[]>> = {};
  for (const [{ part, index, text }, mends] of byParagraph) {
    const now = paragraphsAt(narrative, part);
    const place = now[index] === text ? index : now.indexOf(text);
    if (place < 0) {
      throw new HostFailure("这一段文字刚才有改动，没有修改，请再看一遍后重试。");
    }
    (changed[part] ??= [...now])[place] = mended(text, mends);
  }
  return { narrative: changed };
}

/** From behind, so that what stands before keeps its place. */
function mended(text: string, mends: readonly Mend[]): string {
  const fromBehind = mends.toSorted((a, b) => b.span.start - a.span.start);
  return fromBehind.reduce(
    (before, { span, words }) => before.slice(0, span.start) + words + before.slice(span.end),
    text,
  );
}

/** How putting in standard wording is named. */
export function wordingDeed(wordings: readonly StandardWording[]): Deed {
  const names = wordings.map(({ name }) => name).join("、");
  return { does: `采用写法：${names}`, done: `已采用${names}的写法，请按实际修改。` };
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
