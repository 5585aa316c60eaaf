/** A unit's page as published, beside what counts of its files. */
import { compareFigures } from "../compare/compare-figures.ts";
import { compareParagraphs } from "../compare/compare-paragraphs.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { allParagraphs } from "../report/paragraphs.ts";
import type { PublishedPage } from "./collected.ts";
import type { HandedIn } from "./handed-in.ts";
import { isRead, submissionOf } from "./submission.ts";
import type { Unit } from "./unit.ts";

interface Beside {
  readonly year: number;
  /** What counts of the unit's files. */
  readonly report: AnnualReport | undefined;
}

/** Undefined where there is no page of the unit; what could be its page and is not is told as its error. */
export function pageOf(
  { publishedOn }: Unit,
  pages: readonly HandedIn[],
  { year, report }: Beside,
): PublishedPage | undefined {
  const [first] = pages;
  if (!first) return undefined;
  const { counts: page, contents, otherYears } = submissionOf(pages, { year, final: undefined });
  const date = publishedOn ?? page?.report.published;
  const published = date !== undefined && { published: date };
  if (page) {
    const { file } = page;
    return { file, ...published, ...(report && { differing: differing(report, page.report) }) };
  }
  const [content = first] = contents;
  if (contents.length > 0) {
    const files = contents.map(({ file }) => `“${file}”`).join("、");
    const error = `有${contents.length}份内容不同的网页：${files}，不知道公布的是哪一份，没有对照，请只留现在公布的。`;
    return { file: content.file, ...published, error };
  }
  const [other] = otherYears;
  if (other) {
    const error = `是${other.report.year ?? ""}年度的网页，应为${year}年度的，没有对照，请另存${year}年度的。`;
    return { file: other.file, ...published, error };
  }
  const error = isRead(first) ? "网页里没有年报的数字和文字，没有对照，请重新另存。" : first.error;
  return { file: first.file, ...published, error };
}

function differing(
  report: AnnualReport,
  page: AnnualReport,
): NonNullable<PublishedPage["differing"]> {
  return {
    cells: compareFigures([report, page]).length,
    paragraphs: compareParagraphs(allParagraphs(report.narrative), allParagraphs(page.narrative))
      .length,
  };
}
