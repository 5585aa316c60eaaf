/** One file of `ogi import`: what is to be written, and the account of how it was read. */
import type { RegisterBook } from "../book/register/read-register-book.ts";
import type { Overrides } from "../import/import-report.ts";
import { formatAnnualReport } from "../report/json.ts";
import { Refusal } from "./console.ts";
import type { InputFile } from "../import/input-file.ts";
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
  const { isRegisterFile, registerIn } = await import("./register-file.ts");
  if (isRegisterFile(input)) return importRegister(registerIn(input), { overrides, writeAs });
  const { report, account } = await reportIn(file, input, { overrides });
  const content = writeAs === "workbook" ? await writeWorkbook(report) : formatAnnualReport(report);
  return { content, account };
}

async function importRegister(
  { register, doubts }: RegisterBook,
  { overrides, writeAs }: ImportSettings,
): Promise<ImportDone> {
  if (Object.keys(overrides).length > 0) {
    throw new Refusal("这是申请台账，--organ、--year等只用于年报，请去掉；台账里的请直接改正。");
  }
  const { requests, cases, documents } = register;
  const { registerContent } = await import("./register-output.ts");
  return {
    content: await registerContent(register, writeAs),
    account: [
      `读取：申请台账，申请${requests.length}件，案件${cases.length}件，规范性文件${documents.length}件。`,
      ...doubts,
    ],
  };
}
