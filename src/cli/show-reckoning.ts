/** The deadline of one request day by day, as text. */
import { reckoningWords } from "../register/reckoning-words.ts";
import { registerContext } from "../register/register-context.ts";
import type { Register } from "../register/register.ts";
import { Refusal } from "./console.ts";

/** @throws Refusal where there is no such number */
export function showReckoning(register: Register, number: string, today: string): string {
  const context = registerContext(register, today);
  const line = context.lines.find((it) => it.number === number);
  if (!line) throw new Refusal(`台账里没有编号为“${number}”的申请，请核对编号。`);
  const words = reckoningWords(line, context);
  if (!words) throw new Refusal(`${number}没有可以读出的收到日期，推算不出期限，请先补填。`);
  return `${[`${number}：${words.head}`, ...words.days.map((it) => `  ${it}`)].join("\n")}\n`;
}
