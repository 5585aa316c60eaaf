/** Reading inputs: a failure names the file. */
import { importCopy, type ImportedCopy } from "../import/import-copy.ts";
import { importReport, type Imported, type Overrides } from "../import/import-report.ts";
import type { InputFile } from "../import/input-file.ts";
import { nodeScanPlatform } from "../import/node-platform.ts";
import type { Register } from "../register/register.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import type { Console } from "./console.ts";
import { LIST, REGISTER, REPORT, type InputKind } from "./input-kind.ts";
import { readBytes, STDIN } from "./read-bytes.ts";

interface ReportOptions {
  readonly overrides?: Overrides;
  /** Told of each part of a workbook that is not read quickly. */
  readonly onGeneral?: (part: string) => void;
}

/** Reads a report. */
export function readReport(path: string): Promise<Imported> {
  return naming(path, async () => reportOf(await readBytes(path, REPORT)));
}

/** The bytes of a file, for who reads what is in them later. */
export function readNamed(path: string, kind: InputKind): Promise<InputFile> {
  return naming(path, () => readBytes(path, kind));
}

/** Reads the report of a file whose bytes are there. */
export function reportIn(
  path: string,
  input: InputFile,
  options: ReportOptions = {},
): Promise<Imported> {
  return naming(path, () => reportOf(input, options));
}

function reportOf(
  { bytes, fileName }: InputFile,
  { overrides = {}, onGeneral }: ReportOptions = {},
): Promise<Imported> {
  const platform = { ...nodeScanPlatform, ...(onGeneral && { onGeneral }) };
  return importReport(bytes, { fileName, platform, overrides });
}

/** Reads a copy, which may have no tables. */
export function readCopy(path: string): Promise<ImportedCopy> {
  return naming(path, async () => {
    const { bytes, fileName } = await readBytes(path, REPORT);
    return importCopy(bytes, { fileName, platform: nodeScanPlatform });
  });
}

/** Reads a register, and says what of it could not be kept. */
export function readRegister(path: string, { err }: Pick<Console, "err">): Promise<Register> {
  return naming(path, async () => {
    const [input, { registerIn }] = await Promise.all([
      readBytes(path, REGISTER),
      import("./register-file.ts"),
    ]);
    const { register, doubts } = registerIn(input);
    for (const doubt of doubts) err(`${nameOf(path)}：${doubt}\n`);
    return register;
  });
}

/** Reads somebody's own list. */
export function readListFile<Result>(
  path: string,
  read: (file: InputFile) => Result | Promise<Result>,
): Promise<Result> {
  return readFileAs(path, LIST, read);
}

/** Reads what a file is to be. */
export function readFileAs<Result>(
  path: string,
  kind: InputKind,
  read: (file: InputFile) => Result | Promise<Result>,
): Promise<Result> {
  return naming(path, async () => read(await readBytes(path, kind)));
}

async function naming<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(`${nameOf(path)}：${error.message}`);
  }
}

function nameOf(path: string): string {
  return path === STDIN ? "标准输入" : path;
}
