/** The sums as a report of the organ that gathers, for everything that a report can be made into. */
import { lastYearCells } from "../form/last-year.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { emptyReport } from "../report/empty-report.ts";
import { organKindOf } from "../report/organ-kind.ts";
import type { Collected } from "./collected.ts";

/** 汇总.json: the sum of the chosen scope; the text is still to be written. */
export function collectedReport(
  collected: Pick<Collected, "edition" | "year" | "organ" | "scope" | "sums" | "lastYear">,
): AnnualReport {
  const { edition, year, organ: name, scope, sums } = collected;
  const organ = { name, kind: organKindOf(name) };
  const before = collected.lastYear?.[scope].figures ?? {};
  const known = lastYearCells(edition).flatMap(({ id }): [string, number][] => {
    const figure = before[id];
    return figure == null ? [] : [[id, figure]];
  });
  return {
    ...emptyReport({ edition, year, organ, zeros: false }),
    figures: { ...sums[scope].figures },
    ...(known.length > 0 && { lastYear: Object.fromEntries(known) }),
  };
}
