/** Where a Word file of a register is written: a file, or a folder that takes it under its own name. */
import { extname, join } from "node:path";
import { Refusal } from "./console.ts";
import { assertWritable, isFolder, type Output } from "./write-output.ts";

interface DocxOutputOptions {
  readonly output: string;
  readonly force: boolean;
}

/** Refuses, before any work is done, what is no Word file. */
export function assertDocxOutput({ output }: DocxOutputOptions): void {
  if (isFolder(output) || extname(output).toLowerCase() === ".docx") return;
  throw new Refusal(`${output}：文书只能存为.docx，请改用.docx文件名，或写明文件夹（以/结尾）。`);
}

/** The output for a file of that name; refused where it cannot be written. */
export function docxOutput(
  { output: given, force }: DocxOutputOptions,
  fileName: string,
  sources: readonly string[],
): Output {
  const path = isFolder(given) ? join(given, fileName) : given;
  const output = { path, force, sources };
  assertWritable(output);
  return output;
}
