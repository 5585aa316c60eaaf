/** Where a report says on what it rests and which year it covers. */
import type { AnnualReport } from "../../report/annual-report.ts";
import { paragraphsOf, type ProseParagraph } from "../prose.ts";

/** The opening, or, where there is none, the paragraph with which part one begins. */
export function introductionOf(report: AnnualReport): readonly ProseParagraph[] {
  const paragraphs = paragraphsOf(report);
  const opening = paragraphs.filter(({ part }) => part === "opening");
  if (opening.length > 0) return opening;
  return paragraphs.filter(({ part }) => part === "overview").slice(0, 1);
}
