/** Figures of which the file that they came from did not simply say what they are, and nobody has since. */
import type { Cell } from "../form/edition.ts";
import { editionOf } from "../form/editions.ts";
import type { AnnualReport } from "./annual-report.ts";

/** Cells whose figure is there, but was inferred: read from a picture, or from an unsure place. */
export function unconfirmedCells({ edition, source, figures }: AnnualReport): Cell[] {
  const read = source?.read ?? {};
  return editionOf(edition).cells.filter(
    ({ id }) => read[id] === "inferred" && (figures[id] ?? null) !== null,
  );
}

/** The same report, of some of whose cells it is not said any more that they were read in doubt. */
export function withLookedAt(report: AnnualReport, cells: ReadonlySet<string>): AnnualReport {
  const { source } = report;
  if (!source?.read) return report;
  const left = Object.entries(source.read).filter(
    ([id, how]) => how === "cleaned" || !cells.has(id),
  );
  return { ...report, source: { ...source, read: Object.fromEntries(left) } };
}
