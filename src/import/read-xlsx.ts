/** An .xlsx → AnnualReport: by the names of the official workbook, and where they are lost by its labels. */
import { bookAccount, bookAddress, bookReport } from "../book/book-report.ts";
import { readBook, type Book } from "../book/read-book.ts";
import { readOnce } from "../book/read-once.ts";
import { BadPackage } from "../package/bad-package.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { describeBookDoubts } from "./book-doubts.ts";
import { describeHidden } from "./hidden-content.ts";
import type { FileReading, ReadOptions } from "./imported.ts";
import { readPublished } from "./read-published.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

/**
 * Reads a workbook.
 *
 * @throws UnreadableFile with one sentence: not a workbook, or none with the tables of the form
 */
export function readXlsx(bytes: Uint8Array, { fileName, platform }: ReadOptions): FileReading {
  try {
    const workbook = readOnce(openWorkbook(bytes, platform));
    const book = readBook(workbook);
    return book ? official(workbook, book) : foreign(workbook, fileName);
  } catch (error) {
    if (error instanceof BadPackage) throw new UnreadableFile(error.message);
    throw error;
  }
}

/** Other people's tables, on whatever sheets. */
function foreign(workbook: Workbook, fileName: string): FileReading {
  const { head, narrative, complete } = readPublished(sheetBlocks(workbook), fileName);
  const warning = "不是本助手的年报工作簿，按表格的文字读取，请逐项核实。";
  return {
    head,
    narrative,
    complete: (settled) => {
      const imported = complete(settled);
      return { ...imported, account: [warning, ...describeHidden(workbook), ...imported.account] };
    },
  };
}

/** Our own workbook. */
function official(workbook: Workbook, found: Book): FileReading {
  return {
    head: found.head,
    narrative: found.narrative,
    complete: (head) => {
      const book = { ...found, head: { ...found.head, ...head } };
      return {
        report: bookReport(book),
        account: [...bookAccount(book), ...describeBookDoubts(workbook, book)],
        addressOf: (at) => bookAddress(book, at),
      };
    },
  };
}
