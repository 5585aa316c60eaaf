/** The port over a workbook in memory: as slow, and as unwilling, as a test wants. */
import type { ChangesOf } from "../../src/book/report-changes.ts";
import { bookAccount, bookAddress, bookReport } from "../../src/book/book-report.ts";
import type { CellEdit } from "../../src/book/cell-edit.ts";
import { editsBack, type OpenBook } from "../../src/book/edits-back.ts";
import { editsFor } from "../../src/book/edits-for.ts";
import { readBook } from "../../src/book/read-book.ts";
import type { SheetPage } from "../../src/document/sheet-page.ts";
import { editionOf } from "../../src/form/editions.ts";
import { HostFailure } from "../../src/hosts/host-failure.ts";
import type {
  Destination,
  WorkbookReading,
  WorkbookHost,
  Written,
} from "../../src/hosts/workbook-host.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import type { Place } from "../../src/rules/finding.ts";
import { formatAddress } from "../../src/workbook/cell-address.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { filled, open, placeOf } from "../support/workbooks.ts";

export class MemoryHost implements WorkbookHost {
  readonly destinations: readonly Destination[] = ["thisWorkbook"];
  /** The name of every call, in order. */
  readonly calls: string[] = [];
  #workbook: Workbook | undefined;
  #onChange: () => void = () => undefined;
  #marked = 0;
  readonly #failures = new Map<string, Error>();
  #held: Promise<void> | undefined;

  constructor(report?: AnnualReport) {
    if (report) this.#workbook = open(filled(report));
  }

  /** The next call of that name fails. */
  failNext(
    call: string,
    error: Error = new HostFailure("Excel没有完成这一步，请再试一次。"),
  ): void {
    this.#failures.set(call, error);
  }

  /** Answers from now on arrive when `release` is called, with what was true when they were asked for. */
  hold(): () => void {
    let release = (): void => undefined;
    this.#held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** Answers from now on are not held; those that are held stay so. */
  answersAtOnce(): void {
    this.#held = undefined;
  }

  /** Tells of a change. */
  changes(): void {
    this.#onChange();
  }

  /** As a person at the sheet does. */
  userTypes(report: AnnualReport, id: string, value: number): void {
    const [sheet, address] = placeOf(editionOf(report.edition), id);
    this.#workbook?.setCell(sheet, address, { kind: "number", value });
    this.#onChange();
  }

  /** As a person does who deletes a cell, were it a formula. */
  userEmpties(report: AnnualReport, id: string): void {
    const [sheet, address] = placeOf(editionOf(report.edition), id);
    this.#workbook?.setCell(sheet, address, { kind: "blank" });
    this.#onChange();
  }

  countOf(call: string): number {
    return this.calls.filter((it) => it === call).length;
  }

  read(): Promise<WorkbookReading> {
    return this.#answer("read", () => this.#reading());
  }

  watch(onChange: () => void): Promise<() => Promise<void>> {
    return this.#answer("watch", () => {
      this.#onChange = onChange;
      return () => Promise.resolve();
    });
  }

  goTo(): Promise<void> {
    return this.#answer("goTo", () => undefined);
  }

  create(report: AnnualReport): Promise<void> {
    return this.#answer("create", () => {
      this.#workbook = open(filled(report));
    });
  }

  write(changesOf: ChangesOf): Promise<Written | null> {
    return this.#answer("write", () => {
      const before = this.#opened();
      const edits = editsFor(before.workbook, before.book, changesOf(bookReport(before.book)));
      if (edits.length === 0) return null;
      this.#apply(edits);
      const done = { edits, before, after: this.#opened() };
      const undo = () =>
        this.#answer("undo", () => {
          const back = editsBack(this.#opened(), done);
          this.#apply(back.edits);
          const isDone = back.edits.length > 0 || back.left.length === 0;
          return { isDone, left: back.left, reading: this.#reading() };
        });
      return { undo, reading: this.#reading() };
    });
  }

  mark(cells: readonly string[]): Promise<number> {
    return this.#answer("mark", () => {
      this.#marked = cells.length;
      return cells.length;
    });
  }

  unmark(): Promise<number> {
    return this.#answer("unmark", () => {
      const marked = this.#marked;
      this.#marked = 0;
      return marked;
    });
  }

  addSheet(page: SheetPage): Promise<void> {
    return this.#answer("addSheet", () => {
      if (page.cells.length === 0) throw new Error("The page is empty.");
    });
  }

  #reading(): WorkbookReading {
    const book = this.#workbook && readBook(this.#workbook);
    if (!book) return { kind: "none", says: "打开的工作簿里没有年报表格。" };
    const addressOf = (at: Place): string | undefined => bookAddress(book, at);
    return { kind: "report", report: bookReport(book), addressOf, account: bookAccount(book) };
  }

  /** The workbook as it is now, whatever is written into it later. */
  #opened(): OpenBook {
    const workbook = this.#workbook && open(this.#workbook.save());
    const book = workbook && readBook(workbook);
    if (!book) throw new Error("There is no report to change.");
    return { workbook, book };
  }

  #apply(edits: readonly CellEdit[]): void {
    for (const { sheet, row, column, content } of edits) {
      const whole = content.kind === "formula" ? { ...content, cached: null } : content;
      this.#workbook?.setCell(sheet, formatAddress(row, column), whole);
    }
  }

  async #answer<T>(call: string, make: () => T): Promise<T> {
    this.calls.push(call);
    const failure = this.#failures.get(call);
    this.#failures.delete(call);
    const held = this.#held;
    await Promise.resolve();
    const answer = failure ? undefined : { made: make() };
    await held;
    if (!answer) throw failure ?? new Error("No answer.");
    return answer.made;
  }
}
