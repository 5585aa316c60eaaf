/** Reads a published report or JSON that was chosen; the readers are loaded when somebody does. */
import { assertReadable, importReport, type ImportedReport } from "../../import/import-report.ts";
import type { PagePictures } from "../review/page-pictures.ts";
import { readingNotes, type ReadingNotes } from "../review/reading-notes.ts";
import type { ImportedFile } from "../session/chosen-file.ts";
import { readOrScan } from "../session/read-or-scan.ts";
import type { ScanReader } from "../session/scan-reader.ts";

interface ReadFile extends ImportedFile {
  /** Of what is in it, without the dot; its name may say otherwise. */
  readonly ending: string;
  /** What is to be looked at before it counts; our own JSON was, when it was made. */
  readonly notes: ReadingNotes;
}

interface Read {
  readonly imported: ImportedReport;
  readonly pages?: PagePictures;
}

/**
 * @param scans undefined where scans are not read
 * @throws UnreadableFile with one sentence: what is wrong, and what to do; Cancelled
 */
export async function readFile(file: File, scans?: ScanReader): Promise<ReadFile> {
  const { name: fileName, size } = file;
  assertReadable(fileName, size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { imported, pages } = await readOrScan<Read>(
    async (platform) => ({ imported: await importReport(bytes, { fileName, platform }) }),
    scans && (() => scans.report({ bytes, fileName })),
  );
  const { report, account, ending, origins } = imported;
  const evidence = origins && { origins, pages: pages ?? (await pagesOf(ending, bytes)) };
  const isOurs = ending === "json";
  const notes = isOurs
    ? { doubtful: [], cleaned: [], lost: [] }
    : readingNotes(report, { origins });
  return { name: fileName, ending, report, account, notes, ...(evidence && { evidence }) };
}

/** Of what has pages; each is drawn when it is looked at. */
async function pagesOf(ending: string, bytes: Uint8Array): Promise<PagePictures | undefined> {
  if (ending === "pdf") return (await import("../review/pdf-pages.ts")).pdfPages(bytes);
  if (ending === "ofd") return (await import("../review/ofd-pages.ts")).ofdPages(bytes);
  return undefined;
}
