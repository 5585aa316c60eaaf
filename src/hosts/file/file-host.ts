/**
 * The report that is open in a page without Excel. The report in memory is the truth; the file that it came from
 * is kept beside it, and gets its changes when it is saved (save-book.ts).
 */
import type { ReportChanges, ChangesOf } from "../../book/report-changes.ts";
import { editionOf } from "../../form/editions.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { onNoSheet } from "../../rules/context.ts";
import type { Place } from "../../rules/finding.ts";
import { placeKeys } from "../place-keys.ts";
import type {
  Destination,
  WorkbookReading,
  TakenBack,
  TextSpot,
  WorkbookHost,
  Written,
} from "../workbook-host.ts";
import { changeReport } from "./change-report.ts";
import {
  back,
  beginHistory,
  forth,
  step,
  stepsBack,
  type History,
  type StepDone,
} from "./history.ts";
import { takeBack, type DoneChange } from "./take-back.ts";

export interface FileDocument {
  readonly report: AnnualReport;
  /** Name of the file that it came from; null for a new one. */
  readonly fileName: string | null;
  /** The official workbook that was opened, as it was. */
  readonly workbook?: Uint8Array;
  /** One sentence a line: how the file was read. */
  readonly account: readonly string[];
  /** Which work it is, whatever it is called by now: the same through edits, files and pages; the host gives it. */
  readonly work?: string;
}

export interface WantedPlace {
  /** What shows it, the best first. */
  readonly keys: readonly string[];
  /** The clause that is meant, where it is a text. */
  readonly spot?: TextSpot | undefined;
}

/** All that the page shows, as one value that never changes. */
export interface FileState {
  readonly document: FileDocument;
  /** There is something that is in no file. */
  readonly isUnsaved: boolean;
  /** What 撤销 and 重做 would take back or do again; null where there is nothing. */
  readonly undoes: string | null;
  readonly redoes: string | null;
  readonly marked: ReadonlySet<string>;
  /** Where somebody wants to go; a new object is a new wish. */
  readonly wanted: WantedPlace;
}

export class FileHost implements WorkbookHost {
  readonly destinations: readonly Destination[] = ["thisPage"];
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<(now: WorkbookReading) => void>();
  #history: History<FileDocument>;
  #saved: FileDocument;
  #state: FileState;

  constructor(first: FileDocument) {
    const document = asWork(first);
    this.#history = beginHistory(document);
    this.#saved = document;
    this.#state = {
      ...{ document, isUnsaved: false, undoes: null, redoes: null },
      ...{ marked: new Set(), wanted: { keys: [] } },
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): FileState => this.#state;

  /** Opens a document out of a file in place of this one, which 撤销 brings back. */
  open(document: FileDocument): void {
    this.#saved = asWork(document);
    this.recover(this.#saved);
  }

  /** Opens a document that is in no file. */
  recover(document: FileDocument): void {
    this.#go(step(this.#history, asWork(document), { says: "打开年报" }));
    this.#tellWatchers();
  }

  /** The page itself changes the report: what was typed, pasted or filled. */
  edit(changes: ReportChanges, done: StepDone): void {
    this.#change(changes, done);
    this.#tellWatchers();
  }

  /** Puts another report into the document; the workbook that was opened is none of other tables. */
  replace(report: AnnualReport, done: StepDone): void {
    const { document } = this.#state;
    const isOther = report.edition !== document.report.edition;
    const kept = isOther ? ofNoFile(document) : document;
    this.#go(step(this.#history, { ...kept, report }, done));
    this.#tellWatchers();
  }

  undo(steps = 1): void {
    let history = this.#history;
    for (let i = 0; i < steps; i += 1) history = back(history);
    this.#go(history);
    this.#tellWatchers();
  }

  /** What 撤销 would take back step by step, the latest first. */
  lastSteps(most: number): readonly string[] {
    return stepsBack(this.#history, most);
  }

  redo(): void {
    this.#go(forth(this.#history));
    this.#tellWatchers();
  }

  /** The document as it was then is in a file. */
  saved(document: FileDocument): void {
    this.#saved = document;
    this.#go(this.#history);
  }

  read(): Promise<WorkbookReading> {
    return Promise.resolve(this.#reading());
  }

  watch(onChange: (now: WorkbookReading) => void): Promise<() => Promise<void>> {
    this.#watchers.add(onChange);
    return Promise.resolve(() => {
      this.#watchers.delete(onChange);
      return Promise.resolve();
    });
  }

  goTo(place: Place, spot?: TextSpot): Promise<void> {
    const keys = placeKeys(editionOf(this.#state.document.report.edition), place, spot);
    this.#set({ wanted: { keys, spot } });
    return Promise.resolve();
  }

  create(report: AnnualReport, _: Destination, says: string): Promise<void> {
    const document = asWork({ report, fileName: null, account: [] });
    this.#go(step(this.#history, document, { says }));
    return Promise.resolve();
  }

  write(changesOf: ChangesOf, says: string): Promise<Written | null> {
    return new Promise((resolve) => {
      const before = this.#state.document.report;
      this.#change(changesOf(before), { says });
      const after = this.#state.document.report;
      if (after === before) {
        resolve(null);
        return;
      }
      const written = this.#history.now;
      const undo = (): Promise<TakenBack> => {
        if (this.#history.now !== written)
          return Promise.resolve(this.#takeBack({ before, after }, says));
        this.#go(back(this.#history));
        return Promise.resolve({ isDone: true, left: [], reading: this.#reading() });
      };
      resolve({ undo, reading: this.#reading() });
    });
  }

  mark(cells: readonly string[]): Promise<number> {
    this.#set({ marked: new Set(cells) });
    return Promise.resolve(cells.length);
  }

  unmark(): Promise<number> {
    const { size } = this.#state.marked;
    this.#set({ marked: new Set() });
    return Promise.resolve(size);
  }

  /** Later than at once: what was done in between stays. */
  #takeBack(done: DoneChange, says: string): TakenBack {
    const now = this.#state.document.report;
    const { changes, left } = takeBack(now, done);
    this.#change(changes, { says: `撤回“${says}”` });
    const isDone = this.#state.document.report !== now;
    return { isDone: isDone || left.length === 0, left, reading: this.#reading() };
  }

  #reading(): WorkbookReading {
    const { report, account } = this.#state.document;
    return { kind: "report", report, account, addressOf: onNoSheet };
  }

  /** What leaves the report as it is, is no step. */
  #change(changes: ReportChanges, done: StepDone): void {
    const { document } = this.#state;
    const report = changeReport(document.report, changes);
    if (report === document.report) return;
    this.#go(step(this.#history, { ...document, report }, done));
  }

  #go(history: History<FileDocument>): void {
    this.#history = history;
    const { now, before, undone } = history;
    this.#set({
      document: now.state,
      isUnsaved: now.state !== this.#saved,
      undoes: before.length > 0 ? now.says : null,
      redoes: undone.at(-1)?.says ?? null,
    });
  }

  #set(change: Partial<FileState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #tellWatchers(): void {
    const now = this.#reading();
    for (const watcher of this.#watchers) watcher(now);
  }
}

/** A name of its own for work that has none; no two pages give the same. */
function asWork(document: FileDocument): FileDocument {
  return document.work === undefined
    ? { ...document, work: `${Date.now()}-${Math.random()}` }
    : document;
}

function ofNoFile({ report, account, work }: FileDocument): FileDocument {
  return { report, fileName: null, account, ...(work !== undefined && { work }) };
}
