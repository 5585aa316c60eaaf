/** The document as an .xlsx: a template filled, or the workbook that was opened with what has changed since. */
import { bookReport } from "../../book/book-report.ts";
import { changeBook } from "../../book/change-book.ts";
import { fillBook } from "../../book/fill-book.ts";
import { readBook } from "../../book/read-book.ts";
import type { OpenPackageOptions } from "../../package/open-package.ts";
import { openWorkbook } from "../../workbook/open-workbook.ts";
import { changesBetween } from "./change-report.ts";
import type { FileDocument } from "./file-host.ts";

/**
 * Saves a document.
 *
 * @param template the empty workbook of the report's edition
 * @throws Unwritable when something does not fit into a workbook
 */
export function saveBook(
  { report, workbook: opened }: FileDocument,
  template: Uint8Array,
  platform: OpenPackageOptions,
): Uint8Array {
  const workbook = openWorkbook(opened ?? template, platform);
  const book = opened && readBook(workbook);
  if (book) {
    const changes = changesBetween(bookReport(book), report);
    if (Object.keys(changes).length > 0) changeBook(workbook, book, { changes, report });
  } else {
    fillBook(workbook, report);
  }
  return workbook.save();
}
