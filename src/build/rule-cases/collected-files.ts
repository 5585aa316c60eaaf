/** What the cases of collections are made of: sound reports of units as they are handed in, each in words of its own. */
import type { ReadFile } from "../../collection/handed-in.ts";
import type { Unit } from "../../collection/unit.ts";
import { edition2021 } from "../../form/edition-2021.ts";
import { editionOf } from "../../form/editions.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { reportOf } from "./sound-report.ts";

/** The year of the sound report. */
export const YEAR = edition2021.firstYear + 1;

export function unitOf(name: string, change: Partial<Unit> = {}): Unit {
  return { name, aliases: [], counts: true, scope: "own", ...change };
}

/** A file of a unit as it was read; its report is not checked again. */
export function fileOf(
  organ: string,
  change: Partial<AnnualReport> = {},
  file = `${organ}.docx`,
): ReadFile {
  const edition = editionOf(change.edition ?? "2021");
  const text = `${organ}做好政府信息公开。`;
  const report = reportOf(edition, change.figures, {
    ...{ year: YEAR, organ: { name: organ, kind: "department" } },
    narrative: {
      ...{ opening: [], overview: [text] },
      ...{ problemsAndImprovements: [], otherMatters: ["无。"] },
    },
    ...change,
    figures: { ...reportOf(edition).figures, ...change.figures },
  });
  return { file, hash: `${file} ${JSON.stringify(report.figures)}`, report, findings: [] };
}
