/** What importing a file gives, and what the person who imports may say in advance. */
import type { OrganKind } from "../form/organ.ts";
import type { AnnualReport, Narrative } from "../report/annual-report.ts";
import type { CellOrigins } from "./cell-origin.ts";
import type { PageScanner } from "./scan/page-scanner.ts";
import type { OpenWorkbookOptions } from "../workbook/open-workbook.ts";

export interface Imported {
  readonly report: AnnualReport;
  /** One Chinese sentence a line: what was read, cleaned, inferred, not found. */
  readonly account: readonly string[];
  /** The same in half a sentence, where something is doubtful or was left out. */
  readonly doubts?: string;
  /** Where a figure stands on its sheet (`J7`), if it came from one. */
  readonly addressOf?: (at: string) => string | undefined;
  /** What the file shows of its figures, if they were recognised in it. */
  readonly origins?: CellOrigins;
}

/** Who reports on which year, and the two dates; `null` where the file does not say. */
export interface ReportHead {
  readonly organ: string | null;
  readonly year: number | null;
  readonly kind: OrganKind | null;
  /** 成文日期, YYYY-MM-DD. */
  readonly signed: string | null;
  /** 公布日期, YYYY-MM-DD. */
  readonly published: string | null;
}

/** What is given here counts, whatever the file says. */
export type Overrides = {
  readonly [key in keyof ReportHead]?: NonNullable<ReportHead[key]>;
};

/** A file that was read: its head as found, and the report once it is settled which head counts. */
export interface FileReading {
  readonly head: ReportHead;
  /** The prose, which a file without the tables has as well. */
  readonly narrative: Narrative;
  /** @throws UnreadableFile when there is no report in the file, or one older than the form */
  readonly complete: (head: ReportHead) => Imported;
}

/** The report of a file, with what was given in advance: the one place where that counts. */
export function importedWith({ head, complete }: FileReading, overrides: Overrides): Imported {
  return complete({ ...head, ...overrides });
}

/** The same reading, of which the account says one thing more before all others. */
export function withAccount(reading: FileReading, sentence: string): FileReading {
  return {
    ...reading,
    complete(head) {
      const imported = reading.complete(head);
      return { ...imported, account: [sentence, ...imported.account] };
    },
  };
}

/** What reads pages that are pictures; its packages are loaded with the first of them. */
export type OpenScanner = () => Promise<PageScanner>;

/** What readers need of the machine; Node and browsers have their own. */
export interface ImportPlatform extends OpenWorkbookOptions {
  /** Where the character maps of pdf.js lie, for PDFs whose fonts are not in them: a folder or an address, with its final slash. */
  readonly cMapFolder: () => string;
  /** Where its decoders for JBIG2 and JPEG 2000 lie, which scans are packed with. */
  readonly decoderFolder?: () => string;
  /** Undefined where pictures are not read. */
  readonly openScanner?: OpenScanner;
}

/** How a reader is told what it reads. */
export interface ReadOptions {
  readonly fileName: string;
  readonly platform: ImportPlatform;
}
