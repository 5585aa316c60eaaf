import type { AnnualReport, Narrative, Source } from "./annual-report.ts";

/** What the published text looked like, apart from its tables. */
const OF_PROSE = ["file", "title", "headings", "signature", "dropped"] as const;

/** The report with the text of another copy, as after the leaders have revised it in Word. */
export function withProse(
  { source: own = {}, ...report }: AnnualReport,
  copy: { readonly narrative: Narrative; readonly report?: AnnualReport },
): AnnualReport {
  const isOfProse = ([key]: [string, unknown]): boolean => OF_PROSE.some((it) => it === key);
  const source: Source = Object.fromEntries([
    ...Object.entries(own).filter((it) => !isOfProse(it)),
    ...Object.entries(copy.report?.source ?? {}).filter(isOfProse),
  ]);
  const isKnown = Object.keys(source).length > 0;
  return { ...report, narrative: copy.narrative, ...(isKnown && { source }) };
}
