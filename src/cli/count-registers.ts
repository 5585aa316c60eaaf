/** `ogi register count`: what registers count to, for people, as JSON, or in an annual report. */
import { extname } from "node:path";
import { countRegister } from "../register/count.ts";
import { forOrgan, organsOf } from "../register/for-organ.ts";
import { mergeRegisters, type NamedRegister } from "../register/merge-registers.ts";
import { typedPeriod, type Period } from "../register/period.ts";
import { readRegister as readLines } from "../register/read-register.ts";
import type { Register } from "../register/register.ts";
import type { Count } from "../register/tally.ts";
import { DONE, Refusal, type Console } from "./console.ts";
import { countedReport } from "./counted-report.ts";
import { organOption } from "./organ-option.ts";
import { readRegister } from "./read-input.ts";
import { showCount, showUncounted } from "./show-count.ts";
import { assertWritable, STDOUT, writeOutput } from "./write-output.ts";

interface CountRegistersOptions {
  readonly files: readonly string[];
  /** The organ that is counted, where a register is kept for several. */
  readonly for?: string | undefined;
  /** Q1, H1 or 2026-01..2026-06. */
  readonly period?: string | undefined;
  readonly json: boolean;
  readonly output?: string | undefined;
  readonly force: boolean;
}

/** @throws UnreadableFile where one cannot be read, or several cannot be one */
export async function countRegisters(
  options: CountRegistersOptions,
  console: Console,
): Promise<number> {
  const { output, json, force, files } = options;
  if (output !== undefined) assertOutput(output, options);
  const register = await oneRegister(options, console);
  const period = periodOf(options, register);
  const count = countRegister(readLines(register), period);
  if (output !== undefined) {
    const content = await countedReport(output, register, count);
    writeOutput({ path: output, force, sources: files }, content, console);
    console.err(showUncounted(count));
  } else if (json) {
    console.out(`${JSON.stringify(inJson(register, count, period), null, 2)}\n`);
  } else {
    console.out(showCount(register, count, period));
  }
  return DONE;
}

function assertOutput(output: string, { json, period, force, files }: CountRegistersOptions): void {
  if (json) throw new Refusal("--json输出到标准输出，不能与-o同用，请只写一个。");
  if (period !== undefined) {
    throw new Refusal("年报按全年计数，--period不能与-o同用，请只写一个。");
  }
  if (output === STDOUT || ![".xlsx", ".json"].includes(extname(output).toLowerCase())) {
    throw new Refusal(`${output}：年报只能存为.xlsx或.json，请改用其中一种文件名。`);
  }
  assertWritable({ path: output, force, sources: files });
}

/** Lines of two organs go into no one report; elsewhere they are counted together, and that is said. */
async function oneRegister(
  { files, for: given, output }: CountRegistersOptions,
  console: Console,
): Promise<Register> {
  const organ = organOption("for", given);
  const read: NamedRegister[] = [];
  for (const file of new Set(files))
    read.push({ file, register: await readRegister(file, console) });
  const organs = [...new Set(read.flatMap(({ register }) => organsFor(register)))];
  if (organ !== undefined && !organs.includes(organ)) {
    throw new Refusal(`台账里没有${organ}的申请，只有${organs.join("、")}的，请核对--for。`);
  }
  const [first, ...rest] = read.map((it) => ({
    ...it,
    register: organ === undefined ? it.register : forOrgan(it.register, organ),
  }));
  if (!first) throw new Refusal("请写明要处理的文件。");
  const register = mergeRegisters([first, ...rest]);
  if (organ !== undefined || organs.length < 2) return register;
  const several = `台账里有${organs.join("、")}的申请`;
  if (output !== undefined) {
    throw new Refusal(`${several}，年报只能是一个机关的，请用--for写明是哪一个。`);
  }
  console.err(`${several}，这里合在一起计数；只计一个机关的，用--for写明。\n`);
  return register;
}

function organsFor(register: Register): string[] {
  return [...new Set([register.organ.name, ...organsOf(register)])];
}

function periodOf({ period }: CountRegistersOptions, { year }: Register): Period | undefined {
  if (period === undefined) return undefined;
  const typed = typedPeriod(period, year);
  if (typed) return typed;
  throw new Refusal(
    `--period应为Q1至Q4、H1、H2或${year}-01..${year}-06这样的本年月份，实为“${period}”。`,
  );
}

/** What `--json` prints. */
function inJson(
  { edition, year }: Register,
  { figures, entries, uncounted }: Count,
  period: Period | undefined,
): object {
  return { edition, year, ...(period && { period }), figures, entries, uncounted };
}
