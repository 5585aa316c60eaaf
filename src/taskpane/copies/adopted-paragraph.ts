/** What the open report takes over from the text of a copy, paragraph by paragraph. */
import type { ReportChanges } from "../../book/report-changes.ts";
import type { PartDifference } from "../../compare/compare-copies.ts";
import type { ParagraphChange } from "../../compare/compare-paragraphs.ts";
import { readFigures, type Figures } from "../../figures/figures.ts";
import { editionOf } from "../../form/editions.ts";
import { besideTable } from "../../form/parts.ts";
import { HostFailure } from "../../hosts/host-failure.ts";
import { resolveParagraph } from "../../narrative/placeholders.ts";
import { writtenSpan } from "../../narrative/written-span.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { paragraphsAt } from "../../report/paragraphs.ts";
import type { CopyFile } from "../session/chosen-file.ts";

/** In a copy without its tables nobody sees on which side of them a paragraph stood. */
export function isAdoptable({ part }: PartDifference, copy: CopyFile | undefined): boolean {
  return copy?.report !== undefined || besideTable(part) === undefined;
}

/**
 * Makes a paragraph what it is in the copy: other words, a paragraph more, or one less.
 *
 * @param seen the report in which the difference was seen
 * @throws HostFailure where the paragraph, or those beside it, read otherwise by now
 */
export function adoptedParagraph(
  now: AnnualReport,
  seen: AnnualReport,
  part: PartDifference["part"],
  change: ParagraphChange,
): ReportChanges {
  const before = paragraphsAt(seen.narrative, part);
  const paragraphs = paragraphsAt(now.narrative, part);
  const { kind, at, text } = change;
  if (kind === "added") {
    const place = placeBetween(paragraphs, before[at - 1], before[at]);
    return {
      narrative: { [part]: [...paragraphs.slice(0, place), text, ...paragraphs.slice(place)] },
    };
  }
  const written = before[at] ?? "";
  const place = paragraphs[at] === written ? at : paragraphs.indexOf(written);
  if (place < 0) throw otherwise();
  const figures = readFigures(editionOf(now.edition), now.figures);
  const mended = kind === "removed" ? [] : [reworded(written, text, figures)];
  return {
    narrative: {
      [part]: [...paragraphs.slice(0, place), ...mended, ...paragraphs.slice(place + 1)],
    },
  };
}

/** Behind the one that it follows in the copy, or else before the other. */
function placeBetween(
  paragraphs: readonly string[],
  previous: string | undefined,
  next: string | undefined,
): number {
  if (previous === undefined && (next === undefined || paragraphs[0] === next)) return 0;
  const behind = previous === undefined ? -1 : paragraphs.lastIndexOf(previous);
  if (behind >= 0) return behind + 1;
  const before = next === undefined ? -1 : paragraphs.indexOf(next);
  if (before < 0) throw otherwise();
  return before;
}

function otherwise(): HostFailure {
  return new HostFailure("这一段文字刚才有改动，没有采用，请再看一遍后重试。");
}

/**
 * A paragraph as it is written, reading as the other words do. What stands before and behind their differences stays
 * as written: what is bound there follows the tables as before. A figure that the differences touch is bound no more.
 */
function reworded(written: string, words: string, figures: Figures): string {
  const paragraph = resolveParagraph(written, figures);
  const { text, placeholders } = paragraph;
  const front = alike(text, words, (it, i) => it[i]);
  const back = Math.min(
    alike(text, words, (it, i) => it[it.length - 1 - i]),
    text.length - front,
    words.length - front,
  );
  const touched = placeholders.filter(
    ({ resolved }) => resolved.end >= front && resolved.start <= text.length - back,
  );
  const start = Math.min(front, ...touched.map(({ resolved }) => resolved.start));
  const end = Math.max(text.length - back, ...touched.map(({ resolved }) => resolved.end));
  const span = writtenSpan(paragraph, { start, end });
  const instead = words.slice(start, words.length - (text.length - end));
  return `${written.slice(0, span.start)}${instead}${written.slice(span.end)}`;
}

/** How many characters both have alike, one after the other. */
function alike(a: string, b: string, nth: (text: string, i: number) => string | undefined): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && nth(a, count) === nth(b, count)) count += 1;
  return count;
}
