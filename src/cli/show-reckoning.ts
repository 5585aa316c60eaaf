/** The deadline of one request day by day, as text. */
import { reckoningWords } from "../register/reckoning-words.ts";
import { registerContext } from "../register/register-context.ts";
import type { Register } from "../register/register.ts";
import { Refusal } from "./console.ts";
import { numberedLine } from "./numbered-line.ts";

/** @throws Refusal where there is no such number, or more than one */
export function showReckoning(register: Register, number: string, today: string): string {
  const context = registerContext(register, today);
  const line = numberedLine(context, number);
  const words = reckoningWords(line, context);
  if (!words) throw new Refusal(`${number}没有可以读出的收到日期，推算不出期限，请先补填。`);
  return `${[`${number}：${words.head}`, ...words.days.map((it) => `  ${it}`)].join("\n")}\n`;
}
