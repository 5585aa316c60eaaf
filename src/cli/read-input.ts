/** Reading inputs: a failure names the file. */
import { importCopy, type ImportedCopy } from "../import/import-copy.ts";
import { importReport, type Imported, type Overrides } from "../import/import-report.ts";
import { nodeImportPlatform } from "../import/node-platform.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { readBytes, STDIN, type InputFile } from "./read-bytes.ts";

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

async function readInput<Result>(
  path: string,
  read: (file: InputFile) => Promise<Result>,
): Promise<Result> {
  try {
    return await read(await readBytes(path));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(`${path === STDIN ? "标准输入" : path}：${error.message}`);
  }
}
