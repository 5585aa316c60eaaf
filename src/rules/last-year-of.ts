/** Last year's report as the rules of this year's see it: its figures in the cells of this year's edition. */
import { readFigures, type Figures } from "../figures/figures.ts";
import { editionOf } from "../form/editions.ts";
import { resolvePlaceholders } from "../narrative/placeholders.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { figuresInEdition } from "../report/figures-in-edition.ts";
import { withoutBlanks } from "../text/blanks.ts";

export interface LastYear {
  /** By the cells of this year's edition; blank where last year's counts nothing alike. */
  readonly figures: Figures;
  /** The whole report; absent where only 上年数据 of a workbook is known. */
  readonly report?: AnnualReport;
}

/** How a report given as last year's is not the one of the same organ and the year before. */
export type Misfit = "year" | "organ";

/** Compares the heads, as far as both are known; a short name of the organ and its full one are the same. */
export function misfitOf(report: AnnualReport, last: AnnualReport): Misfit | undefined {
  if (report.year !== null && last.year !== null && last.year !== report.year - 1) return "year";
  const name = withoutBlanks(report.organ.name);
  const before = withoutBlanks(last.organ.name);
  return name.includes(before) || before.includes(name) ? undefined : "organ";
}

/**
 * What is known of last year: the given report, and for what it does not say the 上年数据 of this year's.
 *
 * @param given what is said to be last year's report; one that does not fit counts for nothing
 */
export function lastYearOf(
  report: AnnualReport,
  given: AnnualReport | undefined,
): LastYear | undefined {
  const edition = editionOf(report.edition);
  const fitting = given && misfitOf(report, given) === undefined ? given : undefined;
  if (!fitting && !report.lastYear) return undefined;
  const raw = { ...report.lastYear, ...(fitting && figuresInEdition(edition, fitting)) };
  const figures = readFigures(edition, raw);
  return { figures, ...(fitting && { report: resolvePlaceholders(fitting) }) };
}

/** How sentences name it: 2024年度报告, or 上年度报告 where nobody knows the year. */
export function lastReportName({
  report: { year },
}: {
  readonly report: Pick<AnnualReport, "year">;
}): string {
  return year === null ? "上年度报告" : `${year - 1}年度报告`;
}
