/** What a reader of a finished report can see of it, to compare reports by. */
import type { Variant } from "../../src/document/variant.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";

/** A date stands only in what is signed, and 网站版 is not. */
export function printedIn(
  { edition, year, organ, figures, narrative, signed }: AnnualReport,
  variant: Variant = "submit",
) {
  const date = variant === "web" ? undefined : signed;
  return { edition, year, organ: organ.name, figures, narrative, signed: date };
}
