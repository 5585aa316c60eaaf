import { Refusal } from "./console.ts";

/** How many threads work, as given by `--jobs`; undefined without it. */
export function jobsOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d?$/u.test(text.trim())) return Number(text);
  throw new Refusal(`--jobs应为1至99的整数，实为“${text}”。`);
}
