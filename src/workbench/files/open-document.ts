/** A file as a document: an official workbook is kept as it is, everything else is read into a new report. */
import { readBook } from "../../book/read-book.ts";
import { browserPlatform } from "../../hosts/browser-platform.ts";
import type { FileDocument } from "../../hosts/file/file-host.ts";
import { formatNamed } from "../../import/format-named.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { unconfirmedCells } from "../../report/unconfirmed.ts";
import { isDoubtful, type ReadingNotes } from "../../taskpane/review/reading-notes.ts";
import type { ImportedFile } from "../../taskpane/session/chosen-file.ts";
import type { ScanReader } from "../../taskpane/session/scan-reader.ts";
import { readFile } from "../../taskpane/start/read-file.ts";
import { openWorkbook } from "../../workbook/open-workbook.ts";

/** A file of which some figures are to be looked at before it is opened. */
export interface FileToReview {
  readonly file: ImportedFile;
  readonly notes: ReadingNotes;
}

/** Lets somebody look; resolves with the report as it is to be opened, null where it is not. */
export type AskReview = (asked: FileToReview) => Promise<AnnualReport | null>;

/**
 * Opens a file; null where somebody who looked at its doubtful figures gave it up.
 *
 * @param scans undefined where scans are not read
 * @throws UnreadableFile with one sentence: what is wrong, and what to do; Cancelled
 */
export async function openDocument(
  file: File,
  askReview: AskReview,
  scans?: ScanReader,
): Promise<FileDocument | null> {
  const { notes, ending, ...read } = await readFile(file, scans);
  const { name } = read;
  const report = isDoubtful(notes) ? await askReview({ file: read, notes }) : read.report;
  if (!report) return null;
  const account = [...read.account, ...reviewAccount(read, report)];
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isOfficial =
    ending === "xlsx" && readBook(openWorkbook(bytes, browserPlatform)) !== undefined;
  if (!isOfficial) return { report, account, fileName: name };
  // it is saved under its name, which may be that of another kind of file
  const fileName = formatNamed(name)?.endings.includes("xlsx") ? name : `${name}.xlsx`;
  return { report, account, fileName, workbook: bytes };
}

/** What became of figures that were read from a picture. */
function reviewAccount({ evidence }: ImportedFile, report: AnnualReport): string[] {
  const seen = [...(evidence?.origins ?? [])].filter(([, { sight }]) => sight).map(([id]) => id);
  if (seen.length === 0) return [];
  const open = new Set<string>(unconfirmedCells(report).map(({ id }) => id));
  const left = seen.filter((id) => open.has(id)).length;
  return [
    left === 0
      ? `导入时已对照图片核对了全部${seen.length}格。`
      : `导入时核对了${seen.length - left}格，其余${left}格未经确认。`,
  ];
}
