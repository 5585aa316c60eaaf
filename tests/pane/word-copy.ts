import { compose } from "../../src/document/compose.ts";
import { writeDocx } from "../../src/document/write-docx.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { formatAnnualReport } from "../../src/report/json.ts";

/** A file as it is put into a chooser. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The report as the Word file that goes out, and comes back. */
export function wordCopy(name: string, report: AnnualReport): ChosenFile {
  const bytes = writeDocx(compose(report, { uncorrected: 0 }));
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

export function jsonCopy(name: string, report: AnnualReport): ChosenFile {
  const buffer = Buffer.from(formatAnnualReport(report));
  return { name, mimeType: "application/json", buffer };
}
