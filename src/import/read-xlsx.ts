/** An .xlsx → AnnualReport: by the names of the official workbook, and where they are lost by its labels. */
import { bookAccount, bookAddress, bookReport } from "../book/book-report.ts";
import { readBook, type Book } from "../book/read-book.ts";
import { BadPackage } from "../package/bad-package.ts";
import type { OpenPackageOptions } from "../package/open-package.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { Imported, Overrides } from "./imported.ts";
import { readPublished } from "./read-published.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

export interface ReadXlsxOptions {
  readonly fileName: string;
  readonly overrides: Overrides;
  readonly platform: OpenPackageOptions;
}

/**
 * Reads a workbook.
 *
 * @throws UnreadableFile with one sentence: not a workbook, or none with the tables of the form
 */
export function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions): Imported {
  try {
    const workbook = openWorkbook(bytes, options.platform);
    const book = readBook(workbook);
    return book ? official(book, options) : foreign(workbook, options);
  } catch (error) {
    if (error instanceof BadPackage) throw new UnreadableFile(error.message);
    throw error;
  }
}

/** Other people's tables, on whatever sheets. */
function foreign(workbook: Workbook, options: ReadXlsxOptions): Imported {
  const { report, account } = readPublished(sheetBlocks(workbook), options);
  return {
    report,
    account: ["不是本助手的年报工作簿，按表格的文字读取，请逐项核实。", ...account],
  };
}

/** Our own workbook; what was given in advance counts, whatever it says. */
function official(read: Book, { overrides }: ReadXlsxOptions): Imported {
  const { organ, year, kind, signed, published } = overrides;
  const book = {
    ...read,
    head: {
      ...read.head,
      ...(organ !== undefined && { organ }),
      ...(year !== undefined && { year }),
      ...(kind !== undefined && { kind }),
      ...(signed !== undefined && { signed }),
      ...(published !== undefined && { published }),
    },
  };
  return {
    report: bookReport(book),
    account: bookAccount(book),
    addressOf: (at) => bookAddress(book, at),
  };
}
