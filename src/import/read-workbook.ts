/** A workbook → AnnualReport: by the names of the official one, and where they are lost by its labels. */
import { bookAccount, bookAddress, bookReport } from "../book/book-report.ts";
import { readBook, type Book } from "../book/read-book.ts";
import { readOnce } from "../book/read-once.ts";
import type { FileSheet, ShownWorkbook } from "../workbook/workbook.ts";
import { describeBookDoubts } from "./book-doubts.ts";
import { describeHidden } from "./hidden-content.ts";
import type { FileReading } from "./imported.ts";
import { readPublished } from "./read-published.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

/**
 * Reads a workbook, whatever kind of file it lies in.
 *
 * @throws UnreadableFile where it holds no table of the form
 */
export function readWorkbook(changing: ShownWorkbook, fileName: string): FileReading {
  const workbook = readOnce<FileSheet, ShownWorkbook>(changing);
  const book = readBook(workbook);
  return book ? official(workbook, book) : foreign(workbook, fileName);
}

/** Other people's tables, on whatever sheets. */
function foreign(workbook: ShownWorkbook, fileName: string): FileReading {
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
function official(workbook: ShownWorkbook, found: Book): FileReading {
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
