/** Which figures changed from one reading to the next: the text view shows the sentences that they touch. */
import { editionOf } from "../../form/editions.ts";
import type { CellId } from "../../form/edition.ts";
import type { WorkbookReading } from "../../hosts/workbook-host.ts";

/**
 * The cells whose figures changed last.
 *
 * @param changed those that had changed before, which stay until others change
 */
export function changedCells(
  before: WorkbookReading | null,
  now: WorkbookReading,
  changed: readonly CellId[],
): readonly CellId[] {
  if (before?.kind !== "report" || now.kind !== "report") return [];
  const [old, report] = [before.report, now.report];
  const isSame =
    old.edition === report.edition &&
    old.year === report.year &&
    old.organ.name === report.organ.name;
  if (!isSame) return [];
  if (old.figures === report.figures) return changed;
  const cells = editionOf(report.edition).cells.flatMap(({ id }) =>
    (old.figures[id] ?? null) === (report.figures[id] ?? null) ? [] : [id],
  );
  return cells.length > 0 ? cells : changed;
}
