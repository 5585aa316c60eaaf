/** Where a register is written, as the workbook that is filled in all year or as JSON. */
import { extname } from "node:path";
import { formatRegister } from "../register/json.ts";
import type { Register } from "../register/register.ts";
import { Refusal, type Console } from "./console.ts";
import { isWorkbookName } from "./workbook-name.ts";
import { assertWritable, STDOUT, writeOutput, type Output } from "./write-output.ts";

/** Where a register is to be written; refused, before any work is done, where none can be. */
export function registerOutput(
  { output: path, force }: { readonly output: string; readonly force: boolean },
  sources: readonly string[],
): Output {
  if (path !== STDOUT && ![".xlsx", ".json"].includes(extname(path).toLowerCase())) {
    throw new Refusal(`${path}：台账只能存为.xlsx或.json，请改用其中一种文件名。`);
  }
  const output = { path, force, sources };
  assertWritable(output);
  return output;
}

export async function writeRegister(
  output: Output,
  register: Register,
  console: Console,
): Promise<void> {
  const writeAs = isWorkbookName(output.path) ? "workbook" : "json";
  writeOutput(output, await registerContent(register, writeAs), console);
}

/** @throws Refusal where a workbook has no room for it */
export async function registerContent(
  register: Register,
  writeAs: "workbook" | "json",
): Promise<string | Uint8Array> {
  if (writeAs === "json") return formatRegister(register);
  const { writeRegisterWorkbook } = await import("./register-workbook.ts");
  return writeRegisterWorkbook(register);
}
