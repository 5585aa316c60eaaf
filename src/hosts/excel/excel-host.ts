/** The workbook that is open in Excel. */
import type { ChangesOf } from "../../book/book-changes.ts";
import { bookAccount, bookAddress, bookReport } from "../../book/book-report.ts";
import { editsBack, type DoneEdits, type OpenBook } from "../../book/edits-back.ts";
import { editsFor } from "../../book/edits-for.ts";
import { placeIn, type SheetCell } from "../../book/placed-keys.ts";
import type { SheetPage } from "../../document/sheet-page.ts";
import { editionOf } from "../../form/editions.ts";
import { planWorkbook } from "../../layout/plan-workbook.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Place } from "../../rules/finding.ts";
import { HostFailure } from "../host-failure.ts";
import { placeKeys } from "../place-keys.ts";
import type {
  Destination,
  Reading,
  TakenBack,
  TextSpot,
  WorkbookHost,
  Written,
} from "../workbook-host.ts";
import { insertWorkbook } from "./insert-workbook.ts";
import { markCells, unmarkCells } from "./marks.ts";
import { orUndone } from "./or-undone.ts";
import { paragraphCell } from "./paragraph-cell.ts";
import { NO_REPORT, ReportReader } from "./report-reader.ts";
import { run, runWhenIdle } from "./run.ts";
import { watchWorkbook } from "./watch.ts";
import { writeSettled, type EditsOf } from "./write-settled.ts";

/** Makes the .xlsx of a report; loaded when a report is made. */
export type MakeWorkbook = (report: AnnualReport) => Promise<Uint8Array>;

export class ExcelHost implements WorkbookHost {
  readonly destinations: readonly Destination[] = ["thisWorkbook", "newWorkbook"];
  readonly #makeWorkbook: MakeWorkbook;
  readonly #reader = new ReportReader();

  constructor(makeWorkbook: MakeWorkbook) {
    this.#makeWorkbook = makeWorkbook;
  }

  async read(): Promise<Reading> {
    return readingOf(await runWhenIdle((context) => this.#reader.open(context)));
  }

  watch(onChange: () => void): Promise<() => Promise<void>> {
    return run((context) => watchWorkbook(context, onChange));
  }

  goTo(place: Place, spot?: TextSpot): Promise<void> {
    return run(async (context) => {
      const { workbook, book } = await this.#reader.openReport(context);
      const placeOf = placeIn(book.areas, planWorkbook(book.edition));
      const cell =
        (spot && paragraphCell(workbook, book, place, spot.paragraph)) ??
        placeKeys(book.edition, place)
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
      if (await this.#reader.open(context)) {
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

  async addFunctionChecks(): Promise<Written | null> {
    const { functionCheckEdits } = await import("../../book/function-checks.ts");
    return this.#change(functionCheckEdits);
  }

  mark(ids: readonly string[]): Promise<number> {
    return run(async (context) => {
      const { workbook, book } = await this.#reader.openReport(context);
      await unmarkCells(context, workbook);
      const placeOf = placeIn(book.areas, planWorkbook(book.edition));
      const cells = ids.map(placeOf).filter((it): it is SheetCell => it !== undefined);
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
      const { workbook } = await this.#reader.openReport(context);
      return unmarkCells(context, workbook);
    });
  }

  async addSheet(page: SheetPage): Promise<void> {
    // only who wants the sheet loads what lays it out
    const { addReportSheet } = await import("./add-sheet.ts");
    return run((context) => addReportSheet(context, page));
  }

  #change(editsOf: EditsOf): Promise<Written | null> {
    return run(async (context) => {
      const done = await writeSettled(context, this.#reader, editsOf);
      if (done.edits.length === 0) return null;
      return { reading: readingOf(done.after), undo: () => this.#takeBack(done) };
    });
  }

  #takeBack(done: DoneEdits): Promise<TakenBack> {
    return run(async (context) => {
      let left: readonly string[] = [];
      const { edits, after } = await writeSettled(context, this.#reader, (now) => {
        const back = editsBack(now, done);
        left = back.left;
        return back.edits;
      });
      return { isDone: edits.length > 0 || left.length === 0, left, reading: readingOf(after) };
    });
  }
}

function readingOf(opened: OpenBook | undefined): Reading {
  if (!opened) return { kind: "none", says: NO_REPORT };
  const { book } = opened;
  return {
    kind: "report",
    report: bookReport(book),
    addressOf: (at) => bookAddress(book, at),
    account: bookAccount(book),
  };
}

function base64Of(bytes: Uint8Array): string {
  const STEP = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += STEP) {
    binary += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return btoa(binary);
}
