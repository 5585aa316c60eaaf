/** Reading inputs: a failure names the file. */
import { decode } from "../import/decode.ts";
import { importCopy, type ImportedCopy } from "../import/import-copy.ts";
import { importReport, type Imported, type Overrides } from "../import/import-report.ts";
import { nodeImportPlatform } from "../import/node-platform.ts";
import { parseRegister } from "../register/json.ts";
import type { Register } from "../register/register.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { readBytes, STDIN, type InputFile, type Refuse } from "./read-bytes.ts";

/** Reads a report. */
export function readReport(path: string, overrides: Overrides = {}): Promise<Imported> {
  return readInput(path, ({ bytes, fileName }) =>
    importReport(bytes, { fileName, platform: nodeImportPlatform, overrides }),
  );
}

/** Reads a copy, which may have no tables. */
export function readCopy(path: string): Promise<ImportedCopy> {
  return readInput(path, ({ bytes, fileName }) =>
    importCopy(bytes, { fileName, platform: nodeImportPlatform }),
  );
}

/** Reads the JSON of a register. */
export function readRegister(path: string): Promise<Register> {
  return readInput(path, ({ bytes }) => parseRegister(decode(bytes)), refuseRegister);
}

/** Reads somebody's own list. */
export function readListFile<Result>(
  path: string,
  read: (file: InputFile) => Result | Promise<Result>,
): Promise<Result> {
  return readInput(path, read, refuseLarge);
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

async function readInput<Result>(
  path: string,
  read: (file: InputFile) => Result | Promise<Result>,
  refuse?: Refuse,
): Promise<Result> {
  try {
    return await read(await readBytes(path, refuse));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(`${path === STDIN ? "标准输入" : path}：${error.message}`);
  }
}
