/** Reads a published report or JSON that was chosen; the readers are loaded when somebody does. */
import { browserPlatform } from "../../hosts/browser-platform.ts";
import { importReport } from "../../import/import-report.ts";
import type { ImportedFile } from "./new-report-draft.ts";

/** @throws UnreadableFile with one sentence: what is wrong, and what to do */
export async function readFile(file: File): Promise<ImportedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await importReport(bytes, { fileName: file.name, platform: browserPlatform });
  return { name: file.name, report: read.report, account: read.account };
}
