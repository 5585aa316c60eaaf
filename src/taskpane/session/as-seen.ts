/** Changes that were worked out on the report as it was seen hold only where it is still so. */
import type { ReportChanges } from "../../book/report-changes.ts";
import { keyWords } from "../../book/edit-words.ts";
import { changedFigure, type FigureChange } from "../../book/figure-change.ts";
import type { RawFigure } from "../../figures/figure.ts";
import type { CellId } from "../../form/edition.ts";
import { editionOf } from "../../form/editions.ts";
import { HostFailure } from "../../hosts/host-failure.ts";
import { lastYearKey } from "../../layout/keys.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { typedTotal } from "../../rules/totals.ts";

export interface Seen {
  readonly report: AnnualReport;
  /** What the changes were worked out on, beside the cells that they change. */
  readonly cells?: readonly CellId[];
}

/**
 * The changes, where the figures that they change, and rest on, are those that were seen. A cell that holds already
 * what it is to hold hinders nothing, nor does a sum that follows its cells.
 *
 * @throws HostFailure that names the first cell with another figure, and the figure
 */
export function asSeen(
  now: AnnualReport,
  changes: ReportChanges,
  { report: seen, cells = [] }: Seen,
): ReportChanges {
  const edition = editionOf(now.edition);
  const { figures = {}, lastYear = {} } = changes;
  const isSum = (id: string): boolean =>
    edition.cellsById.get(id)?.computed === true && !typedTotal(edition, now.figures, id);
  const overtaken = (id: string): boolean =>
    isOther(now.figures[id], seen.figures[id]) &&
    !isSum(id) &&
    !(id in figures && isDone(now.figures[id], figures[id]));
  const other = [...Object.keys(figures), ...cells].find(overtaken);
  if (other !== undefined) throw refusal(keyWords(edition, other), now.figures[other]);
  const last = Object.keys(lastYear).find(
    (id) =>
      isOther(now.lastYear?.[id], seen.lastYear?.[id]) && isOther(now.lastYear?.[id], lastYear[id]),
  );
  if (last !== undefined) throw refusal(keyWords(edition, lastYearKey(last)), now.lastYear?.[last]);
  return changes;
}

function isDone(now: RawFigure | undefined, change: FigureChange | undefined): boolean {
  return change !== undefined && change !== "sum" && !isOther(now, changedFigure(change));
}

function isOther(a: RawFigure | undefined, b: RawFigure | undefined): boolean {
  return (a ?? null) !== (b ?? null);
}

function refusal(where: string, figure: RawFigure | undefined): HostFailure {
  const by = figure === null || figure === undefined ? "清空" : `改为${figure}`;
  return new HostFailure(`${where}刚才已${by}，这一步没有写入，请看过后再试。`);
}
