/** One file of `ogi import`: what is to be written, and the account of how it was read. */
import type { Overrides } from "../import/import-report.ts";
import { formatAnnualReport } from "../report/json.ts";
import type { InputFile } from "./read-bytes.ts";
import { reportIn } from "./read-input.ts";
import { writeWorkbook } from "./workbook-file.ts";

export interface ImportSettings {
  readonly overrides: Overrides;
  readonly writeAs: "workbook" | "json";
}

export interface ImportDone {
  readonly content: string | Uint8Array;
  readonly account: readonly string[];
}

/** @throws UnreadableFile when there is no report in the file, Refusal when it does not fit into a workbook */
export async function importFile(
  file: string,
  input: InputFile,
  { overrides, writeAs }: ImportSettings,
): Promise<ImportDone> {
  const { report, account } = await reportIn(file, input, { overrides });
  const content = writeAs === "workbook" ? await writeWorkbook(report) : formatAnnualReport(report);
  return { content, account };
}
