import type { Edition } from "../form/editions.ts";
import { SCHEMA_ID } from "../form/schema-id.ts";
import type { AnnualReport } from "./annual-report.ts";
import { allParagraphs } from "./paragraphs.ts";

interface EmptyReportOptions {
  readonly edition: Edition;
  readonly year: number;
  readonly organ: AnnualReport["organ"];
  /** 没有发生的填0: every figure is 0 instead of blank. */
  readonly zeros: boolean;
}

/** A report of which only the head is filled in. */
export function emptyReport({ edition, year, organ, zeros }: EmptyReportOptions): AnnualReport {
  return {
    schema: SCHEMA_ID,
    edition: edition.id,
    year,
    organ,
    figures: Object.fromEntries(edition.cells.map(({ id }) => [id, zeros ? 0 : null])),
    narrative: { opening: [], overview: [], problemsAndImprovements: [], otherMatters: [] },
    explanations: [],
  };
}

/** Whether nothing is filled in but the head. */
export function isEmptyReport({ figures, narrative }: AnnualReport): boolean {
  return (
    allParagraphs(narrative).length === 0 &&
    Object.values(figures).every((figure) => figure === null)
  );
}
