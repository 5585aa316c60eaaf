/** `ogi register print`: a paper of a register as a Word file. */
import { basename } from "node:path";
import {
  makeRegisterPaper,
  type RegisterPaperOrder,
} from "../document/register-papers/make-register-paper.ts";
import {
  registerPaperNamed,
  registerPaperNames,
} from "../document/register-papers/register-paper-kinds.ts";
import { registerContext, type RegisterContext } from "../register/register-context.ts";
import { DONE, Refusal, type Console } from "./console.ts";
import { assertDay } from "./day-option.ts";
import { assertDocxOutput, docxOutput } from "./docx-output.ts";
import { numberedLine } from "./numbered-line.ts";
import { STDIN } from "./read-bytes.ts";
import { readRegister } from "./read-input.ts";
import { today as todayHere } from "../calendar/today.ts";
import { isFolder, writeOutput } from "./write-output.ts";

interface PrintRegisterOptions {
  readonly file: string;
  /** 台账, 办理单, 归档目录, 交接清单. */
  readonly what: string;
  /** 编号. */
  readonly entry?: string | undefined;
  /** YYYY-MM-DD; that of the computer where it is absent. */
  readonly today?: string | undefined;
  readonly output: string;
  readonly force: boolean;
}

export async function printRegister(
  options: PrintRegisterOptions,
  console: Console,
): Promise<number> {
  const { file, today = todayHere() } = options;
  assertDay("today", today);
  assertDocxOutput(options);
  const context = registerContext(await readRegister(file, console), today);
  const made = makeRegisterPaper(orderOf(options, context), context);
  const output = docxOutput(options, made.fileName, [file]);
  writeOutput(output, made.bytes, console);
  if (isFolder(options.output)) console.err(`已生成${output.path}\n`);
  return DONE;
}

function orderOf(
  { file, what, entry }: PrintRegisterOptions,
  context: RegisterContext,
): RegisterPaperOrder {
  const kind = registerPaperNamed(what);
  if (kind === undefined) {
    const names = Object.values(registerPaperNames).join("、");
    throw new Refusal(`--what写的“${what}”是无效的选项值，可以写${names}。`);
  }
  const line = entry === undefined ? undefined : numberedLine(context, entry);
  switch (kind) {
    case "line":
      if (!line) throw new Refusal("办理单是一件申请的，请用--entry写明编号。");
      return { kind, line };
    case "archive":
      return { kind, line };
    case "register":
    case "handover":
      if (line) throw new Refusal(`${what}是整本台账的，不能与--entry同用，请去掉--entry。`);
      return kind === "register"
        ? { kind }
        : { kind, files: file === STDIN ? [] : [basename(file)] };
  }
}
