/** The workbook that is open in Excel. */
import { bookReport } from "../../book/book-report.ts";
import type { CellEdit } from "../../book/cell-edit.ts";
import { isCollectionBook } from "../../book/collection/collection-book-kind.ts";
import type { OpenFinding } from "../../book/collection/open-collection.ts";
import type { ChangesOf } from "../../book/report-changes.ts";
import { isRegisterBook } from "../../book/register/register-book-kind.ts";
import { editsBack, type DoneEdits } from "../../book/edits-back.ts";
import { editsFor } from "../../book/edits-for.ts";
import type { SheetPage } from "../../document/sheet-page.ts";
import { editionOf } from "../../form/editions.ts";
import { registerLists } from "../../layout/register/sheets.ts";
import type { RegisterEdit } from "../../register/register-edit.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Place } from "../../rules/finding.ts";
import { HostFailure } from "../host-failure.ts";
import { cellOfPlace, cellsOfForm } from "../sheets/cell-of-place.ts";
import { readingOf } from "../sheets/reading-of.ts";
import { ReportFinder, type Opened } from "../sheets/report-finder.ts";
import { writeSettled } from "../sheets/write-settled.ts";
import type {
  Destination,
  WorkbookReading,
  TakenBack,
  TextSpot,
  WorkbookHost,
  Written,
} from "../workbook-host.ts";
import { batchesIn } from "./batches.ts";
import { isUnable } from "./failure-of.ts";
import { markCells, unmarkCells } from "./marks.ts";
import { orUndone } from "./or-undone.ts";
import { run, runWhenIdle } from "./run.ts";
import { takeSnapshot, type Snapshot } from "./snapshot.ts";
import { watchWorkbook } from "./watch.ts";

/** Makes the .xlsx of a report; loaded when a report is made. */
type MakeWorkbook = (report: AnnualReport) => Promise<Uint8Array>;

export class ExcelHost implements WorkbookHost {
  readonly destinations: readonly Destination[] = ["thisWorkbook", "newWorkbook"];
  readonly #makeWorkbook: MakeWorkbook;
  readonly #finder = new ReportFinder<Snapshot>();
  /** What the workbook was when it was read last; nobody knows at first. */
  #mayBe: "report" | "register" | "collection" | "any" = "any";
  /** Sheets on which a register has its lists, so that one reading finds it. */
  #lists: readonly string[] = registerLists;

  constructor(makeWorkbook: MakeWorkbook) {
    this.#makeWorkbook = makeWorkbook;
  }

  read(): Promise<WorkbookReading> {
    return runWhenIdle(async (context) => {
      const found = await this.#findOther(context);
      if (found.reading) return found.reading;
      const opened = found.opened ?? (await this.#open(context));
      this.#mayBe = opened ? "report" : "any";
      return readingOf(opened);
    });
  }

  watch(onChange: () => void): Promise<() => Promise<void>> {
    return run((context) => watchWorkbook(context, onChange));
  }

  goToLine(number: string): Promise<void> {
    return run(async (context) => {
      const { goToLine } = await import("./go-to-line.ts");
      return goToLine(context, number);
    });
  }

  findingsOf(unit: string): Promise<readonly OpenFinding[]> {
    return run(async (context) => {
      const { findingsOf } = await import("./collection-sheets.ts");
      return findingsOf(context, unit);
    });
  }

  goToUnit(unit: string, finding?: OpenFinding): Promise<void> {
    return run(async (context) => {
      const { goToUnit } = await import("./collection-sheets.ts");
      return goToUnit(context, unit, finding);
    });
  }

  async openWorkbook(workbook: Uint8Array): Promise<boolean> {
    try {
      await openBeside(base64Of(workbook));
      return true;
    } catch (error) {
      if (isUnable(error)) return false;
      throw error;
    }
  }

  goTo(place: Place, spot?: TextSpot): Promise<void> {
    return run(async (context) => {
      const cell = cellOfPlace(await this.#openReport(context), place, spot);
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      sheet.activate();
      sheet.getCell(cell.row, cell.column).select();
      await context.sync();
    });
  }

  async create(report: AnnualReport, destination: Destination): Promise<void> {
    const base64 = base64Of(await this.#makeWorkbook(report));
    if (destination === "newWorkbook") {
      await openBeside(base64);
      return;
    }
    // what makes a workbook is loaded when one is made, as the report's makers are
    const { insertWorkbook } = await import("./insert-workbook.ts");
    await run(async (context) => {
      if (await this.#open(context)) {
        throw new HostFailure("这个工作簿里已有年报，请选择在新的工作簿里新建，以免混在一起。");
      }
      await insertWorkbook(context, editionOf(report.edition), base64);
    });
  }

  write(changesOf: ChangesOf): Promise<Written | null> {
    return this.#change(({ workbook, book }) =>
      editsFor(workbook, book, changesOf(bookReport(book))),
    );
  }

  writeLine(number: string, edits: readonly RegisterEdit[]): Promise<Written | null> {
    return run(async (context) => {
      // only who has a register open loads what writes into it
      const { writeLine } = await import("./write-line.ts");
      return writeLine(context, this.#lists, { number, edits });
    });
  }

  async addFunctionChecks(): Promise<Written | null> {
    const { functionCheckEdits } = await import("../../book/function-checks.ts");
    return this.#change(functionCheckEdits);
  }

  mark(ids: readonly string[]): Promise<number> {
    return run(async (context) => {
      const opened = await this.#openReport(context);
      const { workbook } = opened;
      await unmarkCells(context, workbook);
      const cells = cellsOfForm(opened, ids);
      await orUndone(
        () => markCells(context, workbook, cells),
        async () => {
          await unmarkCells(context, workbook);
        },
      );
      return cells.length;
    });
  }

  unmark(): Promise<number> {
    return run(async (context) => {
      const { workbook } = await this.#openReport(context);
      return unmarkCells(context, workbook);
    });
  }

  async addSheet(page: SheetPage): Promise<void> {
    // only who wants the sheet loads what lays it out
    const { addReportSheet } = await import("./add-sheet.ts");
    return run((context) => addReportSheet(context, page));
  }

  /** A register or a collection, or else the report where all were looked for in one reading. */
  async #findOther(context: Excel.RequestContext): Promise<{
    readonly reading?: WorkbookReading;
    readonly opened?: Opened<Snapshot> | undefined;
  }> {
    if (this.#mayBe === "report") return {};
    if (this.#mayBe === "collection") return { reading: await this.#readCollection(context) };
    const ofReport = this.#mayBe === "any" ? this.#finder.sheets : [];
    const snapshot = await takeSnapshot(context, ofReport, this.#lists);
    if (isCollectionBook(snapshot)) return { reading: await this.#readCollection(context) };
    if (!isRegisterBook(snapshot)) return { opened: this.#finder.openedIn(snapshot) };
    this.#mayBe = "register";
    // only who has a register open loads what reads it
    const { readOpenRegister, renamedLists } = await import("./read-open-register.ts");
    const renamed = renamedLists(snapshot, this.#lists);
    if (renamed.length === 0) return { reading: readOpenRegister(snapshot) };
    this.#lists = [...this.#lists, ...renamed];
    return { reading: readOpenRegister(await takeSnapshot(context, [], this.#lists)) };
  }

  async #readCollection(context: Excel.RequestContext): Promise<WorkbookReading> {
    const { readOpenCollection } = await import("./collection-sheets.ts");
    const found = await readOpenCollection(context);
    this.#mayBe = "collection";
    return found;
  }

  #open(context: Excel.RequestContext): Promise<Opened<Snapshot> | undefined> {
    return this.#finder.open(batchesIn(context).read);
  }

  #openReport(context: Excel.RequestContext): Promise<Opened<Snapshot>> {
    return this.#finder.openWith(batchesIn(context).read);
  }

  #change(editsOf: (opened: Opened<Snapshot>) => readonly CellEdit[]): Promise<Written | null> {
    return run(async (context) => {
      const done = await writeSettled(batchesIn(context), this.#finder, editsOf);
      if (done.edits.length === 0) return null;
      return { reading: readingOf(done.after), undo: () => this.#takeBack(done) };
    });
  }

  #takeBack(done: DoneEdits): Promise<TakenBack> {
    return run(async (context) => {
      let left: readonly string[] = [];
      const { edits, after } = await writeSettled(batchesIn(context), this.#finder, (now) => {
        const back = editsBack(now, done);
        left = back.left;
        return back.edits;
      });
      return { isDone: edits.length > 0 || left.length === 0, left, reading: readingOf(after) };
    });
  }
}

function openBeside(base64: string): Promise<void> {
  return run(() => Excel.createWorkbook(base64));
}

function base64Of(bytes: Uint8Array): string {
  const STEP = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += STEP) {
    binary += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return btoa(binary);
}
