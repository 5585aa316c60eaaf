import { extname } from "node:path";
import { Refusal } from "./console.ts";
import { assertWritable, STDOUT, type Output } from "./write-output.ts";

/** Where a register is to be written; refused, before any work is done, where none can be. */
export function registerOutput(
  { output: path, force }: { readonly output: string; readonly force: boolean },
  sources: readonly string[],
): Output {
  if (path !== STDOUT && extname(path).toLowerCase() !== ".json") {
    throw new Refusal(`${path}：台账只能存为.json，请改用.json文件名。`);
  }
  const output = { path, force, sources };
  assertWritable(output);
  return output;
}
