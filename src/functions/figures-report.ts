import type { CellId } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import type { RawFigure } from "../figures/figure.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { emptyReport } from "../report/empty-report.ts";

/** A report of which only figures are known, so that the rules can say what is wrong with them; others are 0. */
export function figuresReport(
  edition: Edition,
  given: readonly (readonly [id: CellId, figure: RawFigure])[],
): AnnualReport {
  const organ = { name: "", kind: "department" } as const;
  const report = emptyReport({ edition, year: edition.firstYear, organ, zeros: true });
  return { ...report, figures: { ...report.figures, ...Object.fromEntries(given) } };
}
