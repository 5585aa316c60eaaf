/**
 * The port to the workbook in which a clerk works. The pane knows this and nothing of Excel or of files.
 *
 * Whatever fails rejects with a HostFailure, whose message is one sentence for the clerk; nothing is half
 * done then that is not said.
 */
import type { OpenCollection, OpenFinding } from "../book/collection/open-collection.ts";
import type { ChangesOf } from "../book/report-changes.ts";
import type { SheetPage } from "../document/sheet-page.ts";
import type { NarrativePart } from "../form/parts.ts";
import type { RegisterEdit } from "../register/register-edit.ts";
import type { Register } from "../register/register.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { AddressOf } from "../rules/context.ts";
import type { Place } from "../rules/finding.ts";

/** What was found in the open workbook. */
export type WorkbookReading = FoundReport | FoundRegister | FoundCollection | NoReport;

export interface FoundReport {
  readonly kind: "report";
  readonly report: AnnualReport;
  readonly addressOf: AddressOf;
  /** One sentence a line: what was found by its label, has no result, or is lost. */
  readonly account: readonly string[];
}

/** A register of requests, which is looked at here and filled in on its sheets. */
export interface FoundRegister {
  readonly kind: "register";
  /** That it is no report, in one sentence. */
  readonly says: string;
  readonly register: Register;
  /** One sentence a line: what of the workbook could not be kept. */
  readonly doubts: readonly string[];
}

/** The gathered reports of many units, which are looked at here and told on their sheets. */
export interface FoundCollection extends OpenCollection {
  readonly kind: "collection";
  /** That it is no report, in one sentence. */
  readonly says: string;
}

interface NoReport {
  readonly kind: "none";
  /** Why, in one sentence. */
  readonly says: string;
}

/** A change that was made; nobody came between what it was worked out on and its writing. */
export interface Written {
  readonly undo: Undo;
  /** What the workbook holds with it. */
  readonly reading: WorkbookReading;
}

/**
 * Takes back what was done. What no longer holds what was written there is left alone: somebody has changed it
 * since.
 */
export type Undo = () => Promise<TakenBack>;

export interface TakenBack {
  /** Whether anything was. */
  readonly isDone: boolean;
  /** What is left alone, in words: 表三“一、本年新收”行“自然人”列. */
  readonly left: readonly string[];
  readonly reading: WorkbookReading;
}

/** A clause of the text: where it stands in its paragraph as written. */
export interface TextSpot {
  readonly part: NarrativePart;
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

/** Where a new report goes; a page without Excel has one place for reports. */
export type Destination = "thisWorkbook" | "newWorkbook" | "thisPage";

export interface WorkbookHost {
  /** Where a new report can go here, the usual place first. */
  readonly destinations: readonly Destination[];
  /** Reads the open workbook, once and whole. */
  read(): Promise<WorkbookReading>;
  /**
   * Tells of every change that is not the host's own, a co-author's too; returns how to stop. What the host holds
   * itself it tells with the change: it need not be read.
   */
  watch(onChange: (now?: WorkbookReading) => void): Promise<() => Promise<void>>;
  /**
   * Shows where a finding belongs; its table or part where the place itself is lost.
   *
   * @param spot the clause of the part that is meant
   */
  goTo(place: Place, spot?: TextSpot): Promise<void>;
  /** Shows the line of a register with that number, wherever it was sorted to; absent where no register is open. */
  goToLine?(number: string): Promise<void>;
  /**
   * Writes into the line of a request what a letter changes in it, as one step; absent where no register is open.
   *
   * @returns null where there was nothing to change
   */
  writeLine?(number: string, edits: readonly RegisterEdit[]): Promise<Written | null>;
  /** What was found of a unit, as the sheets have it now; absent where no collection is open. */
  findingsOf?(unit: string): Promise<readonly OpenFinding[]>;
  /** Shows the line of a unit, or of something found of it, wherever it was sorted to; absent as findingsOf. */
  goToUnit?(unit: string, finding?: OpenFinding): Promise<void>;
  /**
   * Opens a workbook beside this one; absent where there is but one.
   *
   * @returns whether it could: not every Excel takes a whole workbook
   */
  openWorkbook?(workbook: Uint8Array): Promise<boolean>;
  /**
   * Makes an official workbook of the report.
   *
   * @param says what is done, in a few words, for a host that has a history
   */
  create(report: AnnualReport, destination: Destination, says: string): Promise<void>;
  /**
   * Changes the report in the open workbook as it is at that moment, and nothing but what differs.
   *
   * @param says what is done, in a few words, for a host that has a history
   * @returns null where there was nothing to change
   */
  write(changesOf: ChangesOf, says: string): Promise<Written | null>;
  /** Colours cells until they are unmarked, and says how many; nothing else of their look changes. */
  mark(cells: readonly string[]): Promise<number>;
  /** Says how many were coloured. */
  unmark(): Promise<number>;
  /** Writes checks by the add-in's functions beside the native ones, as `write`; absent where functions do not run. */
  addFunctionChecks?(): Promise<Written | null>;
  /** Adds the finished report as a sheet; absent where there are no sheets. */
  addSheet?(page: SheetPage): Promise<void>;
}
