/** The workbook that is open in Excel. */
import { editsBack, editsFor, type BookChanges, type CellEdit } from "../../book/book-changes.ts";
import { bookAccount, bookAddress, bookReport } from "../../book/book-report.ts";
import { placeIn, type SheetCell } from "../../book/placed-keys.ts";
import { readBook, type Book } from "../../book/read-book.ts";
import { sheetNames } from "../../layout/sheet-names.ts";
import { planWorkbook } from "../../layout/plan-workbook.ts";
import type { SheetPage } from "../../document/sheet-page.ts";
import { editionOf, editions } from "../../form/editions.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Place } from "../../rules/finding.ts";
import { HostFailure } from "../host-failure.ts";
import { placeKeys } from "../place-keys.ts";
import type { Destination, Reading, Undo, WorkbookHost } from "../workbook-host.ts";
import { insertWorkbook } from "./insert-workbook.ts";
import { markCells, unmarkCells } from "./marks.ts";
import { orUndone } from "./or-undone.ts";
import { run, runWhenIdle } from "./run.ts";
import { takeSnapshot, type Snapshot } from "./snapshot.ts";
import { watchWorkbook } from "./watch.ts";
import { writeOrRestore } from "./write-edits.ts";

/** Makes the .xlsx of a report; loaded when a report is made. */
export type MakeWorkbook = (report: AnnualReport) => Promise<Uint8Array>;

/** A workbook with its report, as it was read together. */
interface Opened {
  readonly snapshot: Snapshot;
  readonly book: Book;
}

const NO_REPORT = "打开的工作簿里没有年报表格，请新建年报，或打开由本助手的模板填写的工作簿。";

export class ExcelHost implements WorkbookHost {
  readonly destinations: readonly Destination[] = ["thisWorkbook", "newWorkbook"];
  readonly #makeWorkbook: MakeWorkbook;
  /** The sheets on which the report lay when it was last read, so that one round trip reads them. */
  #sheets: readonly string[] = Object.values(sheetNames);

  constructor(makeWorkbook: MakeWorkbook) {
    this.#makeWorkbook = makeWorkbook;
  }

  async read(): Promise<Reading> {
    const opened = await runWhenIdle((context) => this.#open(context));
    if (!opened) return { kind: "none", says: NO_REPORT };
    const { book } = opened;
    return {
      kind: "report",
      report: bookReport(book),
      addressOf: (at) => bookAddress(book, at),
      account: bookAccount(book),
    };
  }

  watch(onChange: () => void): Promise<Undo> {
    return run((context) => watchWorkbook(context, onChange));
  }

  goTo(place: Place): Promise<void> {
    return run(async (context) => {
      const { book } = await this.#openReport(context);
      const placeOf = placeIn(book.areas, planWorkbook(book.edition));
      const cell = placeKeys(book.edition, place)
        .map(placeOf)
        .find((it) => it !== undefined);
      if (!cell) throw new HostFailure("这一处已不在工作簿里，可能已被删除，请撤销删除。");
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      sheet.activate();
      sheet.getCell(cell.row, cell.column).select();
      await context.sync();
    });
  }

  async create(report: AnnualReport, destination: Destination): Promise<void> {
    const base64 = base64Of(await this.#makeWorkbook(report));
    if (destination === "newWorkbook") {
      await run(() => Excel.createWorkbook(base64));
      return;
    }
    await run(async (context) => {
      if (await this.#open(context)) {
        throw new HostFailure("这个工作簿里已有年报，请选择在新的工作簿里新建，以免混在一起。");
      }
      await insertWorkbook(context, editionOf(report.edition), base64);
    });
  }

  write(changes: BookChanges): Promise<Undo> {
    return this.#edit((snapshot, book) => editsFor(snapshot, book, changes));
  }

  async addFunctionChecks(): Promise<Undo> {
    const { functionCheckEdits } = await import("../../book/function-checks.ts");
    return this.#edit((_, book) => functionCheckEdits(book));
  }

  mark(ids: readonly string[]): Promise<void> {
    return run(async (context) => {
      const { snapshot, book } = await this.#openReport(context);
      await unmarkCells(context, snapshot);
      const placeOf = placeIn(book.areas, planWorkbook(book.edition));
      const cells = ids.map(placeOf).filter((it): it is SheetCell => it !== undefined);
      await orUndone(
        () => markCells(context, snapshot, cells),
        () => unmarkCells(context, snapshot),
      );
    });
  }

  unmark(): Promise<void> {
    return run(async (context) => {
      const { snapshot } = await this.#openReport(context);
      await unmarkCells(context, snapshot);
    });
  }

  async addSheet(page: SheetPage): Promise<void> {
    // only who wants the sheet loads what lays it out
    const { addReportSheet } = await import("./add-sheet.ts");
    return run((context) => addReportSheet(context, page));
  }

  /** Writes the edits that the workbook as it is now asks for. */
  #edit(editsOf: (snapshot: Snapshot, book: Book) => readonly CellEdit[]): Promise<Undo> {
    return run(async (context) => {
      const { snapshot, book } = await this.#openReport(context);
      const edits = editsOf(snapshot, book);
      const back = editsBack(snapshot, edits);
      await writeOrRestore(context, snapshot, edits, back);
      return () => run((later) => writeOrRestore(later, snapshot, back, edits));
    });
  }

  async #openReport(context: Excel.RequestContext): Promise<Opened> {
    const opened = await this.#open(context);
    if (!opened) throw new HostFailure(NO_REPORT);
    return opened;
  }

  /** Reads the sheets that had the report; only where that is not all of it, every sheet. */
  async #open(context: Excel.RequestContext): Promise<Opened | undefined> {
    const snapshot = await takeSnapshot(context, this.#sheets);
    const book = isWhole(snapshot, this.#sheets) ? readBook(snapshot) : undefined;
    if (book?.lost.length === 0) return { snapshot, book };
    const all = snapshot.sheets.map(({ name }) => name);
    if (book && all.every((name) => this.#sheets.includes(name))) return { snapshot, book };
    return this.#openAll(context, all);
  }

  async #openAll(
    context: Excel.RequestContext,
    all: readonly string[],
  ): Promise<Opened | undefined> {
    const snapshot = await takeSnapshot(context, all);
    const book = readBook(snapshot);
    if (!book) return undefined;
    this.#sheets = book.lost.length === 0 ? sheetsOf(book) : all;
    return { snapshot, book };
  }
}

/** Whether no name of the form points to a sheet that was not read, as after a sheet is renamed. */
function isWhole(snapshot: Snapshot, read: readonly string[]): boolean {
  return [...snapshot.findNames(formNames()).values()].every(
    ({ area }) => !area || !snapshot.sheet(area.sheet) || read.includes(area.sheet),
  );
}

/** Every name of every edition; planned when a workbook was read, since nothing is shown before. */
function formNames(): string[] {
  return editions.flatMap((edition) => planWorkbook(edition).names.map(({ name }) => name));
}

function sheetsOf({ areas }: Book): string[] {
  return [...new Set([...areas.values()].map(({ sheet }) => sheet))];
}

function base64Of(bytes: Uint8Array): string {
  const STEP = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += STEP) {
    binary += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return btoa(binary);
}
