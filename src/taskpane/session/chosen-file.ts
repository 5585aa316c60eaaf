/** Files that somebody chose beside the open workbook, as they were read. */
import type { CellOrigins } from "../../import/cell-origin.ts";
import type { ImportedCopy } from "../../import/import-copy.ts";
import type { Register } from "../../register/register.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { PagePictures } from "../review/page-pictures.ts";

/** What a file shows of its figures. */
export interface Evidence {
  readonly origins: CellOrigins;
  /** Undefined where it has none that can be drawn. */
  readonly pages: PagePictures | undefined;
}

/** A report out of a file. */
export interface ImportedFile {
  readonly name: string;
  readonly report: AnnualReport;
  /** One sentence a line: how it was read. */
  readonly account: readonly string[];
  /** For whoever looks whether its figures are right; absent where nothing was recognised. */
  readonly evidence?: Evidence;
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
