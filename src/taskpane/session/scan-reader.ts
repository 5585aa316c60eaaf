/** What reads files whose pages are pictures; it says how far it is, and lets itself be cancelled (steps.ts, Cancelled). */
import type { ImportedCopy } from "../../import/import-copy.ts";
import type { ImportedReport } from "../../import/import-report.ts";
import type { InputFile } from "../../import/input-file.ts";
import type { PagePictures } from "../review/page-pictures.ts";

export interface ScanReader {
  /** @throws UnreadableFile, Cancelled */
  readonly report: (
    file: InputFile,
  ) => Promise<{ readonly imported: ImportedReport; readonly pages: PagePictures }>;
  /** @throws UnreadableFile, Cancelled */
  readonly copy: (file: InputFile) => Promise<ImportedCopy>;
}
