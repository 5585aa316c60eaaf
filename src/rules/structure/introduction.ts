/** Where a report says on what it rests and which year it covers. */
import type { NarrativePart } from "../../form/parts.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { ProseParagraph } from "../prose.ts";

/** The opening, or, where there is none, the paragraph with which part one begins. */
export function introductionOf({ narrative }: AnnualReport): ProseParagraph[] {
  const part: NarrativePart = narrative.opening.length > 0 ? "opening" : "overview";
  const texts = part === "opening" ? narrative.opening : narrative.overview.slice(0, 1);
  return texts.map((text) => ({ part, text }));
}
