/** This year's report as far as last year's knows it: organ, 上年结转 and 上年数据. */
import { numberOf, readFigures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { cellsOfRow } from "../form/role-rows.ts";
import { lastYearCells } from "../form/last-year.ts";
import type { AnnualReport } from "./annual-report.ts";
import { emptyReport } from "./empty-report.ts";
import { figuresInEdition } from "./figures-in-edition.ts";

interface NextReportOptions {
  readonly edition: Edition;
  readonly year: number;
  readonly zeros: boolean;
}

export interface NextReport {
  readonly report: AnnualReport;
  /** Cells of 上年数据 that last year's report leaves open, or counts otherwise. */
  readonly missing: readonly Cell[];
}

/** Prepares the report of the year after; only numbers are taken over. */
export function nextReport(
  last: AnnualReport,
  { edition, year, zeros }: NextReportOptions,
): NextReport {
  const before = readFigures(edition, figuresInEdition(edition, last));
  const known = lastYearCells(edition).filter((cell) => !Number.isNaN(numberOf(before, cell)));
  const numberBefore = (cell: Cell): readonly [string, number] => [cell.id, numberOf(before, cell)];
  const empty = emptyReport({ edition, year, organ: last.organ, zeros });
  return {
    report: {
      ...empty,
      figures: { ...empty.figures, ...carriedIn(edition, new Map(known.map(numberBefore))) },
      ...(known.length > 0 && { lastYear: Object.fromEntries(known.map(numberBefore)) }),
    },
    missing: lastYearCells(edition).filter((cell) => !known.includes(cell)),
  };
}

/** 二、上年结转 column by column, with the total that the form gives it. */
function carriedIn(
  edition: Edition,
  before: ReadonlyMap<string, number>,
): Record<string, number | null> {
  const carriedOut = cellsOfRow(edition, "carriedOut");
  const columns = cellsOfRow(edition, "carriedIn").map((cell, i) => {
    const number = before.get(carriedOut[i]?.id ?? "");
    return { cell, number: number ?? null };
  });
  const inputs = columns.filter(({ cell }) => !cell.computed);
  const sum = inputs.reduce<number | null>(
    (all, { number }) => (all === null || number === null ? null : all + number),
    0,
  );
  return Object.fromEntries(
    columns.map(({ cell, number }) => [cell.id, cell.computed ? sum : number]),
  );
}
