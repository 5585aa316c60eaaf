/** 数据/ of a collection, in this thread or in another. */
import type { Tabled } from "../../document/data/tabled.ts";
import { dataFiles } from "../../gathering/data-files.ts";
import type { OutputFile } from "../../gathering/output-file.ts";
import type { InputFile } from "../../import/input-file.ts";

export async function makeTables(
  _what: string,
  _nothing: InputFile,
  tabled: Tabled,
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for await (const file of dataFiles(tabled)) files.push(file);
  return files;
}
