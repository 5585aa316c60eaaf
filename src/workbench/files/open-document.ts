/** A file as a document: an official workbook is kept as it is, everything else is read into a new report. */
import { readBook } from "../../book/read-book.ts";
import { browserPlatform } from "../../hosts/browser-platform.ts";
import type { FileDocument } from "../../hosts/file/file-host.ts";
import { readFile } from "../../taskpane/start/read-file.ts";
import { openWorkbook } from "../../workbook/open-workbook.ts";

/** @throws UnreadableFile with one sentence: what is wrong, and what to do */
export async function openDocument(file: File): Promise<FileDocument> {
  const { name, report, account } = await readFile(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isOfficial =
    /\.xlsx$/iu.test(name) && readBook(openWorkbook(bytes, browserPlatform)) !== undefined;
  return { report, account, fileName: name, ...(isOfficial && { workbook: bytes }) };
}
