/**
 * The port to the workbook in which a clerk works. The pane knows this and nothing of Excel or of files.
 *
 * Whatever fails rejects with a HostFailure, whose message is one sentence for the clerk; nothing is half
 * done then that is not said.
 */
import type { BookChanges } from "../book/book-changes.ts";
import type { SheetPage } from "../document/sheet-page.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { AddressOf } from "../rules/context.ts";
import type { Place } from "../rules/finding.ts";

/** What was found in the open workbook. */
export type Reading = FoundReport | NoReport;

export interface FoundReport {
  readonly kind: "report";
  readonly report: AnnualReport;
  readonly addressOf: AddressOf;
  /** One sentence a line: what was found by its label, has no result, or is lost. */
  readonly account: readonly string[];
}

export interface NoReport {
  readonly kind: "none";
  /** Why, in one sentence. */
  readonly says: string;
}

/** Takes back what was done. */
export type Undo = () => Promise<void>;

/** Where a new report goes; a page without Excel has one place for reports. */
export type Destination = "thisWorkbook" | "newWorkbook" | "thisPage";

export interface WorkbookHost {
  /** Where a new report can go here, the usual place first. */
  readonly destinations: readonly Destination[];
  /** Reads the open workbook, once and whole. */
  read(): Promise<Reading>;
  /** Tells of every change that is not the host's own, a co-author's too; returns how to stop. */
  watch(onChange: () => void): Promise<Undo>;
  /** Shows where a finding belongs; its table or part where the place itself is lost. */
  goTo(place: Place): Promise<void>;
  /** Makes an official workbook of the report. */
  create(report: AnnualReport, destination: Destination): Promise<void>;
  /** Changes the report in the open workbook. */
  write(changes: BookChanges): Promise<Undo>;
  /** Colours cells until they are unmarked; nothing else of their look changes. */
  mark(cells: readonly string[]): Promise<void>;
  unmark(): Promise<void>;
  /** Writes checks by the add-in's functions beside the native ones; absent where functions do not run. */
  addFunctionChecks?(): Promise<Undo>;
  /** Adds the finished report as a sheet; absent where there are no sheets. */
  addSheet?(page: SheetPage): Promise<void>;
}
