/** What the form for a new report holds, and the report that comes of it. */
import { editionOf } from "../../form/editions.ts";
import type { OrganKind } from "../../form/organ.ts";
import type { Destination } from "../../hosts/workbook-host.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { emptyReport, isEmptyReport } from "../../report/empty-report.ts";
import { nextReport, type NextReport } from "../../report/next-report.ts";
import { organKindOf } from "../../report/organ-kind.ts";
import { typedYear, type NoYear, type YearOfForm } from "../../report/typed-year.ts";
import type { ImportedFile } from "../session/chosen-file.ts";

/** A file that the new report begins with: the report itself as published, or the one of the year before. */
export interface DraftSource {
  readonly use: "published" | "lastYear";
  readonly file: ImportedFile;
}

export interface NewReportDraft {
  readonly organ: string;
  /** The kind that was chosen; null goes by the name. */
  readonly kind: OrganKind | null;
  /** As typed. */
  readonly year: string;
  readonly zeros: boolean;
  readonly destination: Destination;
  readonly source: DraftSource | null;
}

/** Reports are written in the year after: the year before today's is meant. */
export function newDraft(destination: Destination, today = new Date()): NewReportDraft {
  const year = String(today.getFullYear() - 1);
  return { organ: "", kind: null, year, zeros: false, destination, source: null };
}

/** The draft with what a file brought; what it does not say stays as it was typed. */
export function withSource(draft: NewReportDraft, source: DraftSource): NewReportDraft {
  const { organ, year } = source.file.report;
  const later = source.use === "lastYear" ? 1 : 0;
  return {
    ...draft,
    source,
    organ: organ.name === "" ? draft.organ : organ.name,
    kind: organ.name === "" ? draft.kind : organ.kind,
    year: year === null ? draft.year : String(year + later),
  };
}

/**
 * The draft with the organ of the report that is open: nobody types a name twice. What was typed here stays. The year is
 * that of an empty report, in whose place the new one comes.
 */
export function withHead(draft: NewReportDraft, open: AnnualReport): NewReportDraft {
  const { organ, year } = open;
  if (draft.organ !== "" || organ.name === "") return draft;
  return {
    ...draft,
    organ: organ.name,
    // another name that is typed goes by itself
    kind: organ.kind === organKindOf(organ.name) ? null : organ.kind,
    year: year !== null && isEmptyReport(open) ? String(year) : draft.year,
  };
}

export function kindOf({ organ, kind }: NewReportDraft): OrganKind {
  return kind ?? organKindOf(organ);
}

/** The year with the edition that it prescribes; the tables of a file keep theirs. */
export function yearOfDraft({ year: text, source }: NewReportDraft): YearOfForm | NoYear {
  const typed = typedYear(text);
  return "year" in typed && source?.use === "published"
    ? { ...typed, edition: editionOf(source.file.report.edition) }
    : typed;
}

/** The year that alone can follow last year's report; undefined where there is none, or it does not say. */
export function yearDue({ source }: NewReportDraft): number | undefined {
  const before = source?.use === "lastYear" ? source.file.report.year : null;
  return before === null ? undefined : before + 1;
}

/** What comes of last year's report; undefined without one, and while organ or year are missing or do not follow. */
export function nextOfDraft(draft: NewReportDraft): NextReport | undefined {
  const { source, zeros } = draft;
  const typed = yearOfDraft(draft);
  const name = draft.organ.trim();
  if (source?.use !== "lastYear" || "says" in typed || name === "") return undefined;
  const { year, edition } = typed;
  if (year !== (yearDue(draft) ?? year)) return undefined;
  const last = source.file.report;
  const organ = { ...last.organ, name, kind: kindOf(draft) };
  return nextReport({ ...last, organ }, { edition, year, zeros });
}

/** The report to be made; undefined while organ or year are missing. */
export function reportOfDraft(draft: NewReportDraft): AnnualReport | undefined {
  const { source, zeros } = draft;
  if (source?.use === "lastYear") return nextOfDraft(draft)?.report;
  const typed = yearOfDraft(draft);
  const name = draft.organ.trim();
  if ("says" in typed || name === "") return undefined;
  const { year, edition } = typed;
  const organ = { name, kind: kindOf(draft) };
  if (!source) return emptyReport({ edition, year, organ, zeros });
  const { report } = source.file;
  return { ...report, year, organ: { ...report.organ, ...organ } };
}
