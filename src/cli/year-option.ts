import { FIRST_YEAR } from "../form/editions.ts";
import { typedYear, type YearOfForm } from "../report/typed-year.ts";
import { Refusal } from "./console.ts";

/** The year given by `--year`, and its form; undefined without one. */
export function yearOption(text: string | undefined): YearOfForm | undefined {
  if (text === undefined) return undefined;
  const typed = typedYear(text);
  if ("year" in typed) return typed;
  throw new Refusal(`--year应为${FIRST_YEAR}年以后的年度，实为“${text}”。`);
}
