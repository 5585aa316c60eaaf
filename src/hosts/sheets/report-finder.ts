/** Finds the report in a workbook that a program has open, as a rule in one reading. */
import type { OpenBook } from "../../book/edits-back.ts";
import { namedSheets } from "../../book/found-areas.ts";
import { readBook, type Book } from "../../book/read-book.ts";
import { sheetNames } from "../../layout/sheet-names.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import { HostFailure } from "../host-failure.ts";
import type { Finder, ReadSheets } from "./finder.ts";
import { NO_REPORT } from "./reading-of.ts";

/** A workbook with its report, as it was read together. */
export interface Opened<W extends ReadableWorkbook> extends OpenBook {
  readonly workbook: W;
}

export class ReportFinder<W extends ReadableWorkbook> implements Finder<W, Opened<W>> {
  /** The sheets on which the report lay when it was last read, so that one reading finds it. */
  #sheets: readonly string[] = Object.values(sheetNames);

  get sheets(): readonly string[] {
    return this.#sheets;
  }

  /** @throws HostFailure when the workbook has no report */
  async openWith(read: ReadSheets<W>): Promise<Opened<W>> {
    const opened = await this.open(read);
    if (!opened) throw new HostFailure(NO_REPORT);
    return opened;
  }

  /** Reads the sheets that had the report; only where that is not all of it, every sheet. */
  async open(read: ReadSheets<W>): Promise<Opened<W> | undefined> {
    const workbook = await read(this.#sheets);
    return this.openedIn(workbook) ?? this.#openAll(read, namesOf(workbook));
  }

  /** The report in a workbook as it was read; undefined where other sheets may have some of it. */
  openedIn(workbook: W): Opened<W> | undefined {
    const book = isWhole(workbook, this.#sheets) ? readBook(workbook) : undefined;
    const isAll = namesOf(workbook).every((name) => this.#sheets.includes(name));
    return book && (book.lost.length === 0 || isAll) ? { workbook, book } : undefined;
  }

  async #openAll(read: ReadSheets<W>, all: readonly string[]): Promise<Opened<W> | undefined> {
    const workbook = await read(all);
    const book = readBook(workbook);
    if (!book) return undefined;
    this.#sheets = book.lost.length === 0 ? sheetsOf(book) : all;
    return { workbook, book };
  }
}

function namesOf({ sheets }: ReadableWorkbook): string[] {
  return sheets.map(({ name }) => name);
}

/** Whether no name of the form points to a sheet that was not read, as after a sheet is renamed. */
function isWhole(workbook: ReadableWorkbook, read: readonly string[]): boolean {
  return [...namedSheets(workbook)].every((name) => !workbook.sheet(name) || read.includes(name));
}

function sheetsOf({ areas }: Book): string[] {
  return [...new Set([...areas.values()].map(({ sheet }) => sheet))];
}
