import { Refusal } from "./console.ts";

/** The name of an organ given by an option; undefined without one. */
export function organOption(option: string, text: string | undefined): string | undefined {
  const name = text?.trim();
  if (name === "") throw new Refusal(`--${option}应为机关全称，不能是空白。`);
  return name;
}
