/** Files that somebody chose beside the open workbook, as they were read. */
import type { ImportedCopy } from "../../import/import-copy.ts";
import type { Register } from "../../register/register.ts";
import type { AnnualReport } from "../../report/annual-report.ts";

/** A report out of a file. */
export interface ImportedFile {
  readonly name: string;
  readonly report: AnnualReport;
  /** One sentence a line: how it was read. */
  readonly account: readonly string[];
}

/** A copy of the open report out of a file, which need not have the tables. */
export interface CopyFile extends ImportedCopy {
  readonly name: string;
}

/** The register from which the open report was counted. */
export interface RegisterFile {
  readonly name: string;
  readonly register: Register;
}
