import type { BookChanges } from "../../book/book-changes.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Fix } from "../../rules/finding.ts";

/** What a fix changes in the workbook: cells, or the first place of a part where its words stand. */
export function changesOf(report: AnnualReport, fix: Fix): BookChanges {
  if ("set" in fix) return { figures: fix.set };
  const { part, replace } = fix;
  const [from, to] = replace;
  const paragraphs = report.narrative[part];
  const place = paragraphs.findIndex((text) => text.includes(from));
  const mended = paragraphs.map((text, i) => (i === place ? text.replace(from, () => to) : text));
  return { narrative: { [part]: mended.filter((text) => text.trim() !== "") } };
}
