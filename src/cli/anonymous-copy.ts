/** `ogi register anonymous`: a copy of a register that names nobody. */
import { anonymousRegister } from "../register/anonymous.ts";
import { DONE, type Console } from "./console.ts";
import { readRegister } from "./read-input.ts";
import { registerOutput, writeRegister } from "./register-output.ts";

interface AnonymousCopyOptions {
  readonly file: string;
  readonly output: string;
  readonly force: boolean;
}

export async function anonymousCopy(
  options: AnonymousCopyOptions,
  console: Console,
): Promise<number> {
  const { file } = options;
  const output = registerOutput(options, [file]);
  const register = await readRegister(file, console);
  await writeRegister(output, anonymousRegister(register), console);
  console.err(
    "已略去申请人、联系方式、申请内容、承办股室、文号、备注和自设栏；编号原样保留，请确认编号里没有姓名。\n",
  );
  return DONE;
}
