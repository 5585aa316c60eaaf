/** What a rule sees of a report. */
import type { Cell, Role, Row } from "../form/edition.ts";
import { editionOf, type Edition } from "../form/editions.ts";
import { onceForEdition } from "../form/once-for.ts";
import { numberOf, readFigures, type Figures } from "../figures/figures.ts";
import { resolvePlaceholders } from "../narrative/placeholders.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { Place } from "./finding.ts";
import { lastYearOf, type LastYear } from "./last-year-of.ts";

/** In a draft blanks are progress; a finished report must have none. */
export type Stage = "draft" | "finished";

/** A report as the rules read it, from whatever viewpoint. */
interface ReportContext {
  /** The report as it will read: placeholders are resolved. What it was read from is a matter of the viewpoint. */
  readonly report: Omit<AnnualReport, "source">;
  /** The report as it was written, where placeholders stand. */
  readonly written: AnnualReport;
  readonly edition: Edition;
  readonly figures: Figures;
  /** What is known of last year; absent where nothing is. */
  readonly lastYear?: LastYear;
  /** What was given as last year's report, whether it fits or not. */
  readonly givenLastYear?: AnnualReport;
  /** The day, YYYY-MM-DD, by which a superior asks for the report, where one does. */
  readonly deadline?: string;
  /** How long a superior asks 总体情况 to be, where one does. */
  readonly overviewLength?: LengthRange;
}

/** What may be otherwise from one viewpoint on a report to another. */
export interface Viewpoint {
  readonly stage: Stage;
  readonly addressOf: AddressOf;
  /** What the published text had; undefined where none was read, and where the report is looked at as we print it. */
  readonly source: AnnualReport["source"];
}

export interface RuleContext extends ReportContext, Viewpoint {}

/** In characters. */
export interface LengthRange {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** Where a place stands on a sheet, as messages name it (`J7`); undefined where there is no sheet. */
export type AddressOf = (at: Place) => string | undefined;

/** Of a report that lies on no sheet. */
export const onNoSheet: AddressOf = () => undefined;

export interface CheckOptions {
  /** A finished report must have no blanks; in a draft they are progress. */
  readonly stage: Stage;
  /** Where the report lies on sheets, so that messages name the cell. */
  readonly addressOf?: AddressOf | undefined;
  /** Last year's report of the same organ, in its own edition. */
  readonly lastYear?: AnnualReport | undefined;
  /** The day, YYYY-MM-DD, by which a superior asks for the report (S-DEADLINE-LOCAL). */
  readonly deadline?: string | undefined;
  /** How long a superior asks 总体情况 to be (S-LENGTH). */
  readonly overviewLength?: LengthRange | undefined;
}

export function contextOf(written: AnnualReport, options: CheckOptions): RuleContext {
  const { source, ...report } = resolvePlaceholders(written);
  const { stage, addressOf = onNoSheet, deadline, overviewLength } = options;
  const { lastYear: givenLastYear } = options;
  const edition = editionOf(report.edition);
  const figures = readFigures(edition, report.figures);
  const lastYear = lastYearOf(report, givenLastYear);
  return {
    ...{ report, written, edition, figures, stage, addressOf, source },
    ...(lastYear && { lastYear }),
    ...(givenLastYear && { givenLastYear }),
    ...(deadline !== undefined && { deadline }),
    ...(overviewLength && { overviewLength }),
  };
}

/** A row of the form that has a column of each role, with its numbers in one report. */
export interface RowOfRoles<R extends Role> {
  readonly row: Row;
  readonly cell: (role: R) => Cell;
  readonly number: (role: R) => number;
}

/**
 * Finds the rows that have a column of each role, once for every edition.
 *
 * @returns what gives, for one report, those of the rows that are filled with numbers
 */
export function rowsWithRoles<R extends Role>(
  ...roles: readonly R[]
): (context: RuleContext) => RowOfRoles<R>[] {
  const found = onceForEdition((edition) => edition.rows.flatMap(cellsByRole));

  function cellsByRole(row: Row): { row: Row; cells: Cell[] }[] {
    const cells = roles.flatMap((role) =>
      row.cells.filter(({ column }) => column.line.role === role),
    );
    return cells.length === roles.length ? [{ row, cells }] : [];
  }

  return ({ edition, figures }) =>
    found(edition).flatMap(({ row, cells }) => {
      if (cells.some((cell) => Number.isNaN(numberOf(figures, cell)))) return [];
      const cell = (role: R): Cell => {
        const at = cells[roles.indexOf(role)];
        if (!at) throw new Error(`Row "${row.row.key}" has no column of role "${role}".`);
        return at;
      };
      return [{ row, cell, number: (role: R) => numberOf(figures, cell(role)) }];
    });
}
