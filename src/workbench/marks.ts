/** What the findings say of each place of the form, for the place itself. */
import { editionOf } from "../form/editions.ts";
import { placeKeys } from "../hosts/place-keys.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { Finding } from "../rules/finding.ts";
import { markedCells } from "../taskpane/checks/marked-cells.ts";
import { textSpot } from "../taskpane/session/text-spot.ts";
import { mostSeriousFirst, standingOf, type Standing } from "../taskpane/checks/standing.ts";

export interface Mark {
  /** Of the most serious finding. */
  readonly standing: Standing;
  /** Every sentence, the most serious first. */
  readonly says: string;
}

/** By cell id, or the key of a line of the head or of a part of the prose. */
export type Marks = ReadonlyMap<string, Mark>;

/**
 * The marks on the cells to blame, or where the findings stand.
 *
 * @param report that was checked
 */
export function marksOf(report: AnnualReport, findings: readonly Finding[]): Marks {
  const marks = new Map<string, Mark>();
  for (const finding of mostSeriousFirst(findings)) {
    for (const key of keysOf(report, finding)) {
      const known = marks.get(key);
      marks.set(key, {
        standing: known?.standing ?? standingOf(finding),
        says: known ? `${known.says}\n${finding.message}` : finding.message,
      });
    }
  }
  return marks;
}

/** The cells to blame, and the place where the finding stands. */
function keysOf(report: AnnualReport, finding: Finding): ReadonlySet<string> {
  const edition = editionOf(report.edition);
  // beside a table there are two texts, and what is quoted stands in one of them
  const isTable = edition.tables.some(({ id }) => id === finding.at);
  const spot = isTable ? textSpot(report, finding.at, finding.quote) : undefined;
  return new Set([
    ...markedCells(edition, [finding]),
    ...placeKeys(edition, finding.at, spot).slice(0, 1),
  ]);
}
