/** The text of a sound report of 2022, and the same with a few other words. */
import { edition2021 } from "../../form/edition-2021.ts";
import type { AnnualReport, Narrative } from "../../report/annual-report.ts";
import type { CheckedReport } from "./rule-case.ts";
import { reportOf, soundNarrative } from "./sound-report.ts";

export const sound = soundNarrative(edition2021, 2022);

/** A report of zeros with some of its parts in other words. */
export function text(change: Partial<Narrative>, head: Partial<AnnualReport> = {}): CheckedReport {
  return { report: reportOf(edition2021, {}, { ...head, narrative: { ...sound, ...change } }) };
}

/** A report of zeros with more in part one. */
export function overviewWith(...paragraphs: readonly string[]): CheckedReport {
  return text({ overview: [...sound.overview, ...paragraphs] });
}

/** Part one with other words in place of the paragraph that begins so. */
export function overviewWhere(begin: string, ...words: readonly string[]): string[] {
  return sound.overview.flatMap((it) => (it.startsWith(begin) ? words : [it]));
}
