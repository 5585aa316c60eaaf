/** A copy of a report that came back: with its tables, or as prose alone. */
import type { AnnualReport, Narrative } from "../report/annual-report.ts";
import { allParagraphs } from "../report/paragraphs.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { readingOf } from "./import-report.ts";
import { importedWith, type Imported, type ReadOptions } from "./imported.ts";

export interface ImportedCopy {
  readonly narrative: Narrative;
  /** Absent where the file has no tables. */
  readonly report?: AnnualReport;
  /** Where its figures stand on sheets, where they do. */
  readonly addressOf?: NonNullable<Imported["addressOf"]>;
  /** What is doubtful in it, where its tables were read. */
  readonly doubts?: string;
}

/**
 * Reads a copy.
 *
 * @throws UnreadableFile when there is neither a table nor a part of the report in the file
 */
export async function importCopy(bytes: Uint8Array, options: ReadOptions): Promise<ImportedCopy> {
  const { reading } = await readingOf(bytes, options);
  try {
    const { report, addressOf, doubts } = importedWith(reading, {});
    return {
      ...{ narrative: report.narrative, report },
      ...(addressOf && { addressOf }),
      ...(doubts !== undefined && { doubts }),
    };
  } catch (withoutTables) {
    if (!(withoutTables instanceof UnreadableFile)) throw withoutTables;
    const { narrative } = reading;
    // without any heading everything would be an opening
    if (allParagraphs(narrative).length === narrative.opening.length) throw withoutTables;
    return { narrative };
  }
}
