/** An annual report that somebody chose to be filled from a register: our own workbook, or our JSON. */
import { bookReport } from "../../book/book-report.ts";
import { readBook } from "../../book/read-book.ts";
import { countIntoBook, withCount } from "../../book/register/count-into-report.ts";
import { browserPlatform } from "../../hosts/browser-platform.ts";
import { decode } from "../../import/decode.ts";
import { readingPackage } from "../../import/reading-package.ts";
import { assertSameReport } from "../../register/same-report.ts";
import type { Register } from "../../register/register.ts";
import type { Count } from "../../register/tally.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { formatAnnualReport, parseAnnualReport } from "../../report/json.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { openWorkbook } from "../../workbook/open-workbook.ts";

export interface AnnualFile {
  readonly name: string;
  readonly report: AnnualReport;
  readonly bytes: Uint8Array;
  readonly is: "workbook" | "json";
}

/** @throws UnreadableFile where it is neither, or the report of another organ, year or edition */
export async function readAnnualFile(file: File, register: Register): Promise<AnnualFile> {
  const { name } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const is = name.toLowerCase().endsWith(".json") ? "json" : "workbook";
  const report = is === "json" ? parseAnnualReport(decode(bytes)) : reportIn(bytes, name);
  assertSameReport({ file: name, report }, register);
  return { name, report, bytes, is };
}

function reportIn(bytes: Uint8Array, name: string): AnnualReport {
  return readingPackage(() => {
    const book = readBook(openWorkbook(bytes, browserPlatform));
    if (book) return bookReport(book);
    throw new UnreadableFile(
      `${name}不是本助手的年报工作簿，不能只填其中的表，请在年报的页面里打开它，另存为Excel后再选。`,
    );
  });
}

/**
 * The file with the tables of the register in it, all else as it was.
 *
 * @throws Unwritable where something does not fit into the workbook
 */
export function filledAnnual(
  { name, report, bytes, is }: AnnualFile,
  register: Register,
  count: Count,
): string | Uint8Array<ArrayBuffer> {
  if (is === "json") return formatAnnualReport(withCount(report, count));
  const workbook = openWorkbook(bytes, browserPlatform);
  const book = readBook(workbook);
  if (!book) throw new Error("The workbook was an annual report before.");
  countIntoBook(workbook, book, { file: name, register, count });
  return new Uint8Array(workbook.save());
}
