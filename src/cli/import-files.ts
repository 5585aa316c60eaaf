/** `ogi import`: published reports to workbooks or AnnualReport JSON, with an account of what was read. */
import { basename, extname, join } from "node:path";
import type { Overrides } from "../import/import-report.ts";
import { FIRST_YEAR } from "../form/editions.ts";
import type { OrganKind } from "../form/organ.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { formatAnnualReport } from "../report/json.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { DONE, FAILED, Refusal, type Console } from "./console.ts";
import { assertDay } from "./day-option.ts";
import {
  assertWritable,
  isFolder,
  readReport,
  sourceName,
  STDOUT,
  writeOutput,
  type Output,
} from "./files.ts";
import { withProgress } from "./progress.ts";
import { writeWorkbook } from "./workbook-file.ts";

export interface ImportOptions {
  readonly files: readonly string[];
  readonly output: string;
  readonly to?: string | undefined;
  readonly organ?: string | undefined;
  readonly year?: number | undefined;
  readonly kind?: OrganKind | undefined;
  readonly signed?: string | undefined;
  readonly published?: string | undefined;
  readonly force: boolean;
}

export async function importFiles(options: ImportOptions, console: Console): Promise<number> {
  const { files, force } = options;
  const overrides = overridesOf(options);
  const outputs = files.map((file) => outputOf(options, file));
  const said: string[] = [];
  let exitCode = DONE;
  await withProgress(files, console, async (file, i) => {
    const output: Output = { path: outputs[i] ?? "", force, sources: files };
    try {
      await assertWritable(output);
      const { report, account } = await readReport(file, overrides);
      await writeOutput(output, await contentOf(report, output.path), console);
      said.push(`${file}\n${account.map((line) => `  ${line}\n`).join("")}`);
    } catch (error) {
      if (!(error instanceof UnreadableFile || error instanceof Refusal)) throw error;
      said.push(`${error.message}\n`);
      exitCode = FAILED;
    }
  });
  console.err(said.join(""));
  return exitCode;
}

/** One file goes to the output as named; several go into a folder, each under its own name. */
function outputOf({ files, output, to }: ImportOptions, file: string): string {
  if (isFolder(output) || to !== undefined) {
    const name = sourceName(file);
    return join(output, `${basename(name, extname(name))}.${to ?? "json"}`);
  }
  if (files.length > 1) {
    throw new Refusal(`要读取${files.length}个文件，请用-o写明文件夹，如：-o 输出/ --to xlsx。`);
  }
  if (output !== STDOUT && !WRITTEN.includes(extname(output).toLowerCase())) {
    throw new Refusal(`${output}：读取后只能另存为.xlsx或.json，请改用其中一种文件名。`);
  }
  return output;
}

const WRITTEN = [".xlsx", ".json"];

async function contentOf(report: AnnualReport, path: string): Promise<string | Uint8Array> {
  return extname(path).toLowerCase() === ".xlsx"
    ? writeWorkbook(report)
    : formatAnnualReport(report);
}

function overridesOf(options: ImportOptions): Overrides {
  const { files, organ, year, kind, signed, published } = options;
  if (files.length > 1 && (organ !== undefined || year !== undefined)) {
    throw new Refusal("--organ和--year只能用于一个文件，请逐个读取。");
  }
  assertDay("signed", signed);
  assertDay("published", published);
  if (year !== undefined && !(Number.isInteger(year) && year >= FIRST_YEAR && year <= 9999)) {
    throw new Refusal(`--year应为${FIRST_YEAR}年以后的年度，实为“${year}”。`);
  }
  return {
    ...(organ !== undefined && { organ }),
    ...(year !== undefined && { year }),
    ...(kind !== undefined && { kind }),
    ...(signed !== undefined && { signed }),
    ...(published !== undefined && { published }),
  };
}
