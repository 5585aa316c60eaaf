/** `ogi import`: published reports to workbooks or AnnualReport JSON, with an account of what was read. */
import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Overrides } from "../import/import-report.ts";
import type { OrganKind } from "../form/organ.ts";
import { DONE, FAILED, Refusal, type Console } from "./console.ts";
import { assertDay } from "./day-option.ts";
import { REPORT_OR_REGISTER } from "./input-kind.ts";
import { jobsOption } from "./jobs-option.ts";
import { withProgress } from "./progress.ts";
import { STDIN } from "./read-bytes.ts";
import { readNamed } from "./read-input.ts";
import { isInput } from "./same-file.ts";
import { workThrough } from "./work-through.ts";
import { assertWritable, isFolder, STDOUT, writeOutput, type Output } from "./write-output.ts";
import { yearOption } from "./year-option.ts";

interface ImportOptions {
  readonly files: readonly string[];
  readonly output: string;
  readonly to?: string | undefined;
  readonly organ?: string | undefined;
  /** As typed. */
  readonly year?: string | undefined;
  readonly kind?: OrganKind | undefined;
  readonly signed?: string | undefined;
  readonly published?: string | undefined;
  readonly force: boolean;
  /** How many threads, as typed. */
  readonly jobs?: string | undefined;
}

export async function importFiles(options: ImportOptions, console: Console): Promise<number> {
  const { files, force } = options;
  const jobs = jobsOption(options.jobs);
  const overrides = overridesOf(options);
  const outputs = files.map((file) => outputOf(options, file));
  assertDistinct(files, outputs);
  const output = (i: number): Output => ({ path: outputs[i] ?? "", force, sources: files });
  let exitCode = DONE;
  await withProgress(files, console, async (progress) => {
    const fail = (sentence: string): void => {
      progress.err(`${sentence}\n`);
      exitCode = FAILED;
    };
    await workThrough({
      ...{ files, task: "import", jobs, console, progress },
      read: (file) => readNamed(file, REPORT_OR_REGISTER),
      settings: { overrides, writeAs: outputs.every(isWorkbook) ? "workbook" : "json" },
      assert: (i) => {
        assertWritable(output(i));
      },
      take(outcome, i) {
        if ("failure" in outcome) {
          fail(outcome.failure);
          return;
        }
        const { content, account } = outcome.done;
        try {
          writeOutput(output(i), content, progress);
          progress.err(`${files[i] ?? ""}\n${account.map((line) => `  ${line}\n`).join("")}`);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          fail(error.message);
        }
      },
    });
  });
  return exitCode;
}

/** One file goes to the output as named; several go into a folder, each under its own name. */
function outputOf({ files, output, to }: ImportOptions, file: string): string {
  if (output !== STDOUT && (isFolder(output) || to !== undefined)) {
    const name = file === STDIN ? "标准输入" : basename(file, extname(file));
    return join(output, `${name}.${to ?? "json"}`);
  }
  if (files.length > 1) {
    throw new Refusal(`要读取${files.length}个文件，请用-o写明文件夹，如：-o 输出/ --to xlsx。`);
  }
  if (output === STDOUT && to === "xlsx") {
    throw new Refusal("工作簿不能输出到标准输出，请用-o写明.xlsx文件名。");
  }
  if (output !== STDOUT && !WRITTEN.includes(extname(output).toLowerCase())) {
    throw new Refusal(`${output}：读取后只能另存为.xlsx或.json，请改用其中一种文件名。`);
  }
  return output;
}

/** Nothing is read as long as one result would replace another. */
function assertDistinct(files: readonly string[], outputs: readonly string[]): void {
  const first = new Map<string, string>();
  for (const [i, output] of outputs.entries()) {
    const [name, file = ""] = [sameName(output), files[i]];
    const other = first.get(name);
    if (other !== undefined) {
      throw new Refusal(
        isOneFile(other, file)
          ? `${[...new Set([other, file])].join("和")}是同一份文件，写了两次，没有读取。请只写一次。`
          : `${other}和${file}都会存为${output}，一份会盖掉另一份，没有读取。请分别存到不同的文件夹，或先改名。`,
      );
    }
    first.set(name, file);
  }
}

/** A file that is not there is told by its name alone. */
function isOneFile(file: string, other: string): boolean {
  return file === other || (existsSync(file) && isInput(file, [other]));
}

/** Alike for names that are one on some disk: most of Windows and Mac, and sticks, tell neither a from A nor é from e + ´. */
function sameName(path: string): string {
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}

const WRITTEN = [".xlsx", ".json"];

/** All outputs of a command are of one type. */
function isWorkbook(path: string): boolean {
  return extname(path).toLowerCase() === ".xlsx";
}

function overridesOf(options: ImportOptions): Overrides {
  const { files, organ, kind, signed, published } = options;
  const year = yearOption(options.year)?.year;
  if (files.length > 1 && (organ !== undefined || year !== undefined)) {
    throw new Refusal("--organ和--year只能用于一个文件，请逐个读取。");
  }
  assertDay("signed", signed);
  assertDay("published", published);
  return {
    ...(organ !== undefined && { organ }),
    ...(year !== undefined && { year }),
    ...(kind !== undefined && { kind }),
    ...(signed !== undefined && { signed }),
    ...(published !== undefined && { published }),
  };
}
