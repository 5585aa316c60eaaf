/** What the page asks of the frame that reads scans, and what it is told: plain data, which goes from one to the other. */
import type { ImportedCopy } from "../../import/import-copy.ts";
import type { ImportedReport } from "../../import/import-report.ts";
import type { PageNumber } from "../../import/scan/page-scanner.ts";

export interface ScanJob {
  /** A report, or a copy of one, which need not have the tables. */
  readonly wants: ScanResult["wants"];
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Address of the page, beside which the files of the recogniser lie. */
  readonly base: string;
}

export type ScanResult =
  | { readonly wants: "report"; readonly report: ImportedReport }
  | { readonly wants: "copy"; readonly copy: ImportedCopy };

/** A page as it was read. */
export interface ScannedPicture {
  /** Pixels an inch. */
  readonly resolution: number;
  readonly png: Uint8Array<ArrayBuffer>;
}

export type ScanNews =
  | ({ readonly says: "page" } & PageNumber)
  | ({ readonly says: "picture"; readonly page: number } & ScannedPicture)
  | { readonly says: "done"; readonly result: ScanResult }
  /** One sentence: what is wrong with the file, and what to do. */
  | { readonly says: "refused"; readonly sentence: string }
  | { readonly says: "failed"; readonly message: string };
