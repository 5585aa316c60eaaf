import { bookAccount, bookAddress, bookReport } from "../../book/book-report.ts";
import type { OpenBook } from "../../book/edits-back.ts";
import type { WorkbookReading } from "../workbook-host.ts";

export const NO_REPORT =
  "打开的工作簿里没有年报表格，请新建年报，或打开由本助手的模板填写的工作簿。";

/** What a workbook that a program has open tells the pane. */
export function readingOf(opened: OpenBook | undefined): WorkbookReading {
  if (!opened) return { kind: "none", says: NO_REPORT };
  const { book } = opened;
  return {
    kind: "report",
    report: bookReport(book),
    addressOf: (at) => bookAddress(book, at),
    account: bookAccount(book),
  };
}
