/** Reading inputs: a failure names the file. */
import { decode } from "../import/decode.ts";
import { importCopy, type ImportedCopy } from "../import/import-copy.ts";
import { importReport, type Imported, type Overrides } from "../import/import-report.ts";
import { nodeImportPlatform } from "../import/node-platform.ts";
import { parseRegister } from "../register/json.ts";
import type { Register } from "../register/register.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { readBytes, STDIN, type InputFile } from "./read-bytes.ts";

interface ReportOptions {
  readonly overrides?: Overrides;
  /** Told of each part of a workbook that is not read quickly. */
  readonly onGeneral?: (part: string) => void;
}

/** Reads a report. */
export function readReport(path: string): Promise<Imported> {
  return naming(path, async () => reportOf(await readBytes(path)));
}

/** The bytes of a file, for who reads the report in them later. */
export function readNamed(path: string): Promise<InputFile> {
  return naming(path, () => readBytes(path));
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
  const platform = { ...nodeImportPlatform, ...(onGeneral && { onGeneral }) };
  return importReport(bytes, { fileName, platform, overrides });
}

/** Reads a copy, which may have no tables. */
export function readCopy(path: string): Promise<ImportedCopy> {
  return naming(path, async () => {
    const { bytes, fileName } = await readBytes(path);
    return importCopy(bytes, { fileName, platform: nodeImportPlatform });
  });
}

/** Reads the JSON of a register. */
export function readRegister(path: string): Promise<Register> {
  return naming(path, async () => {
    const { bytes } = await readBytes(path, refuseRegister);
    return parseRegister(decode(bytes));
  });
}

/** Reads somebody's own list. */
export function readListFile<Result>(
  path: string,
  read: (file: InputFile) => Result | Promise<Result>,
): Promise<Result> {
  return naming(path, async () => read(await readBytes(path, refuseLarge)));
}

const MEGABYTE = 1024 * 1024;

/** A thousand requests are half of one. */
const MOST_MEGABYTES = 32;

function refuseRegister(fileName: string, length: number): void {
  if (!fileName.toLowerCase().endsWith(".json")) {
    throw new UnreadableFile("台账应为.json文件，请用由本助手另存的台账。");
  }
  refuseLarge(fileName, length);
}

function refuseLarge(_fileName: string, length: number): void {
  if (length > MOST_MEGABYTES * MEGABYTE) {
    throw new UnreadableFile(
      `文件超过可读取的${MOST_MEGABYTES}MB，不像一本台账，请检查是否选错了文件。`,
    );
  }
}

async function naming<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(`${path === STDIN ? "标准输入" : path}：${error.message}`);
  }
}
