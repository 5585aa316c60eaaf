/** What the form for a new report holds, and the report that comes of it. */
import type { Edition } from "../../form/edition.ts";
import { editionForYear, editionOf } from "../../form/editions.ts";
import type { OrganKind } from "../../form/organ.ts";
import type { Destination } from "../../hosts/workbook-host.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { emptyReport } from "../../report/empty-report.ts";
import { organKindOf } from "../../report/organ-kind.ts";

/** Figures and text that a file brought. */
export interface ImportedFile {
  readonly name: string;
  readonly report: AnnualReport;
  readonly account: readonly string[];
}

export interface NewReportDraft {
  readonly organ: string;
  /** The kind that was chosen; null goes by the name. */
  readonly kind: OrganKind | null;
  /** As typed. */
  readonly year: string;
  readonly zeros: boolean;
  readonly destination: Destination;
  readonly imported: ImportedFile | null;
}

/** Reports are written in the year after: the year before today's is meant. */
export function newDraft(destination: Destination, today = new Date()): NewReportDraft {
  const year = String(today.getFullYear() - 1);
  return { organ: "", kind: null, year, zeros: false, destination, imported: null };
}

/** The draft with what a file brought; what it does not say stays as it was typed. */
export function withImported(draft: NewReportDraft, imported: ImportedFile): NewReportDraft {
  const { organ, year } = imported.report;
  return {
    ...draft,
    imported,
    organ: organ.name === "" ? draft.organ : organ.name,
    kind: organ.name === "" ? draft.kind : organ.kind,
    year: year === null ? draft.year : String(year),
  };
}

export function kindOf({ organ, kind }: NewReportDraft): OrganKind {
  return kind ?? organKindOf(organ);
}

/** The edition that the year prescribes; the tables of a file keep theirs. Undefined for no year of the form. */
export function editionOfDraft({ year, imported }: NewReportDraft): Edition | undefined {
  const prescribed = /^\d{4}$/u.test(year.trim()) ? editionForYear(Number(year)) : undefined;
  return prescribed && imported ? editionOf(imported.report.edition) : prescribed;
}

/** The report to be made; undefined while organ or year are missing. */
export function reportOfDraft(draft: NewReportDraft): AnnualReport | undefined {
  const edition = editionOfDraft(draft);
  const name = draft.organ.trim();
  if (!edition || name === "") return undefined;
  const year = Number(draft.year);
  const organ = { name, kind: kindOf(draft) };
  const { imported } = draft;
  return imported
    ? { ...imported.report, year, organ: { ...imported.report.organ, ...organ } }
    : emptyReport({ edition, year, organ, zeros: draft.zeros });
}
