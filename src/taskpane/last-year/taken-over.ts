/** What the open report can take over from last year's, and whether it has already. */
import type { ReportChanges } from "../../book/report-changes.ts";
import type { FigureChange } from "../../book/figure-change.ts";
import type { Cell } from "../../form/edition.ts";
import { editionOf } from "../../form/editions.ts";
import { cellsOfRow } from "../../form/role-rows.ts";
import { lastYearCells } from "../../form/last-year.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { nextReport } from "../../report/next-report.ts";

interface TakenOver {
  /** 上年数据; undefined where the report holds it already, or last year's has nothing for it. */
  readonly lastYear: ReportChanges["lastYear"];
  /** 二、上年结转, column by column; undefined where it agrees already. */
  readonly carriedIn: ReportChanges["figures"];
  /** Cells of 上年数据 that last year's report leaves open, or counts otherwise. */
  readonly missing: readonly Cell[];
}

export function takenOver(report: AnnualReport, last: AnnualReport): TakenOver {
  const edition = editionOf(report.edition);
  const year = report.year ?? (last.year ?? 0) + 1;
  const { report: next, missing } = nextReport(last, { edition, year, zeros: false });
  const known = next.lastYear ?? {};
  const lastYear = lastYearCells(edition).flatMap(({ id }): [string, number][] => {
    const figure = known[id];
    return typeof figure === "number" && figure !== report.lastYear?.[id] ? [[id, figure]] : [];
  });
  const carriedIn = cellsOfRow(edition, "carriedIn").flatMap(
    ({ id, computed }): [string, FigureChange][] => {
      const figure = next.figures[id];
      if (typeof figure !== "number" || figure === report.figures[id]) return [];
      return [[id, computed ? "sum" : figure]];
    },
  );
  return {
    lastYear: lastYear.length > 0 ? Object.fromEntries(lastYear) : undefined,
    carriedIn: carriedIn.length > 0 ? Object.fromEntries(carriedIn) : undefined,
    missing,
  };
}
