/** A unit's page as published, beside what counts of its files. */
import { compareFigures } from "../compare/compare-figures.ts";
import { compareParagraphs } from "../compare/compare-paragraphs.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { allParagraphs } from "../report/paragraphs.ts";
import type { PublishedPage } from "./collected.ts";
import type { HandedIn } from "./handed-in.ts";
import { isRead } from "./submission.ts";
import type { Unit } from "./unit.ts";

/** Undefined where there is no page of the unit; of several the first that can be read. */
export function pageOf(
  { publishedOn }: Unit,
  report: AnnualReport | undefined,
  pages: readonly HandedIn[],
): PublishedPage | undefined {
  const page = pages.find(isRead) ?? pages[0];
  if (!page) return undefined;
  const { file } = page;
  if (!isRead(page))
    return { file, ...(publishedOn && { published: publishedOn }), error: page.error };
  const published = publishedOn ?? page.report.published;
  return {
    file,
    ...(published !== undefined && { published }),
    ...(report && { differing: differing(report, page.report) }),
  };
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
