import { FIRST_YEAR } from "../form/editions.ts";
import { typedYear } from "../report/typed-year.ts";
import { Refusal } from "./console.ts";

/** The year given by `--year`; undefined without one. */
export function yearOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const typed = typedYear(text);
  if ("year" in typed) return typed.year;
  throw new Refusal(`--year应为${FIRST_YEAR}年以后的年度，实为“${text}”。`);
}
