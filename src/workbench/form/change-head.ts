/** The head of a report as it is typed: a name brings its kind, a year brings its tables. */
import { editionOf } from "../../form/editions.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { emptyReport } from "../../report/empty-report.ts";
import { organKindOf } from "../../report/organ-kind.ts";
import { typedYear, type NoYear } from "../../report/typed-year.ts";

/** The report of an organ of that name; the kind follows the name until somebody chooses another. */
export function withName(report: AnnualReport, name: string): AnnualReport {
  const { organ } = report;
  const follows = organ.kind === organKindOf(organ.name);
  return { ...report, organ: { ...organ, name, kind: follows ? organKindOf(name) : organ.kind } };
}

/**
 * The report of that year, or of none. While no figure is filled in, its tables are those that the year asks for;
 * filled ones stay as they are until somebody changes them (year-dialog.tsx).
 */
export function withYear(report: AnnualReport, text: string): AnnualReport | NoYear {
  if (text === "") return { ...report, year: null };
  const typed = typedYear(text);
  if ("says" in typed) return typed;
  const { year, edition } = typed;
  const isFilled = Object.values(report.figures).some((figure) => figure !== null);
  if (isFilled || edition === editionOf(report.edition)) return { ...report, year };
  const { organ } = report;
  const { figures } = emptyReport({ edition, year, organ, zeros: false });
  const changed = { ...report, edition: edition.id, year, figures };
  delete changed.lastYear; // figures of the other tables
  return changed;
}
