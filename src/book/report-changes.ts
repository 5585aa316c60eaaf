/** Changes to a report, whether it lies in a file, in the workbook that is open in Excel, or in memory. */
import type { RawFigure } from "../figures/figure.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { Paragraphs } from "../report/paragraphs.ts";
import type { FigureChange } from "./figure-change.ts";
import type { HeadOfReport } from "./head.ts";

/** What is to be otherwise; what is absent stays as it is. */
export interface ReportChanges {
  /** By cell id. */
  readonly figures?: Readonly<Record<string, FigureChange>>;
  /** 上年数据, by cell id; null empties. */
  readonly lastYear?: Readonly<Record<string, RawFigure>>;
  readonly narrative?: Paragraphs;
  readonly explanations?: AnnualReport["explanations"];
  readonly head?: HeadOfReport;
  /** Of the published text that the report was read from; a workbook keeps none. */
  readonly headings?: readonly string[];
}

/**
 * What somebody clicked, worked out on the report as it is when it is written: since it was read last, others may
 * have changed it. It may be asked more than once, and throws a HostFailure where it is not to be done any more.
 */
export type ChangesOf = (report: AnnualReport) => ReportChanges;
