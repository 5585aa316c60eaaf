/** Finds the report in the open workbook, as a rule in one round trip. */
import type { OpenBook } from "../../book/edits-back.ts";
import { readBook, type Book } from "../../book/read-book.ts";
import { editions } from "../../form/editions.ts";
import { planWorkbook } from "../../layout/plan-workbook.ts";
import { sheetNames } from "../../layout/sheet-names.ts";
import { HostFailure } from "../host-failure.ts";
import { takeSnapshot, type Snapshot } from "./snapshot.ts";

/** A workbook with its report, as it was read together. */
export interface Opened extends OpenBook {
  readonly workbook: Snapshot;
}

export const NO_REPORT =
  "打开的工作簿里没有年报表格，请新建年报，或打开由本助手的模板填写的工作簿。";

export class ReportReader {
  /** The sheets on which the report lay when it was last read, so that one round trip reads them. */
  #sheets: readonly string[] = Object.values(sheetNames);

  get sheets(): readonly string[] {
    return this.#sheets;
  }

  /** @throws HostFailure when the workbook has no report */
  async openReport(context: Excel.RequestContext): Promise<Opened> {
    const opened = await this.open(context);
    if (!opened) throw new HostFailure(NO_REPORT);
    return opened;
  }

  /** Reads the sheets that had the report; only where that is not all of it, every sheet. */
  async open(context: Excel.RequestContext): Promise<Opened | undefined> {
    const snapshot = await takeSnapshot(context, this.#sheets);
    return this.openedIn(snapshot) ?? this.#openAll(context, namesOf(snapshot));
  }

  /** The report in a snapshot; undefined where other sheets may have some of it. */
  openedIn(workbook: Snapshot): Opened | undefined {
    const book = isWhole(workbook, this.#sheets) ? readBook(workbook) : undefined;
    const isAll = namesOf(workbook).every((name) => this.#sheets.includes(name));
    return book && (book.lost.length === 0 || isAll) ? { workbook, book } : undefined;
  }

  async #openAll(
    context: Excel.RequestContext,
    all: readonly string[],
  ): Promise<Opened | undefined> {
    const workbook = await takeSnapshot(context, all);
    const book = readBook(workbook);
    if (!book) return undefined;
    this.#sheets = book.lost.length === 0 ? sheetsOf(book) : all;
    return { workbook, book };
  }
}

function namesOf({ sheets }: Snapshot): string[] {
  return sheets.map(({ name }) => name);
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
