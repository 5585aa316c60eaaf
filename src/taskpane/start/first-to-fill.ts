import { readFigures } from "../../figures/figures.ts";
import { editionOf } from "../../form/editions.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { blankCells } from "../../rules/blanks.ts";
import type { Place } from "../../rules/finding.ts";

/** Where somebody goes on with a report: its first blank cell, and where there is none the beginning of its text. */
export function firstToFill({ edition, figures }: AnnualReport): Place {
  const [first] = blankCells({ figures: readFigures(editionOf(edition), figures) });
  return first ?? "overview";
}
