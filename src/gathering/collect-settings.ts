/** What is the same for every file that is gathered at a time; plain data, which goes to threads and workers. */
import type { Decisions } from "../collection/decisions.ts";
import type { HandedIn } from "../collection/handed-in.ts";
import { madeUnits } from "../collection/made-units.ts";
import { sortedByUnit } from "../collection/sorted-by-unit.ts";
import { isRead, submissionOf } from "../collection/submission.ts";
import type { Unit } from "../collection/unit.ts";
import type { AnnualReport } from "../report/annual-report.ts";

export interface CollectSettings {
  /** A report of this year is checked; one of last year, or a page, is only read. */
  readonly purpose: "check" | "read";
  readonly units: readonly Unit[];
  readonly decisions: Decisions;
  /** By name of the unit. */
  readonly lastYear: ReadonlyMap<string, AnnualReport>;
}

/** Of files that are held beside others, and not checked themselves. */
export function readOnly(decisions: Decisions): CollectSettings {
  return { purpose: "read", units: [], decisions, lastYear: new Map() };
}

/** Of reports that are checked, each beside last year's of the same unit. */
export function checkedBeside(
  lastYear: readonly HandedIn[],
  list: readonly Unit[] | undefined,
  decisions: Decisions,
): CollectSettings {
  const units = list ?? madeUnits(lastYear);
  const sorted = sortedByUnit(lastYear, { units, decisions });
  const reports = units.flatMap((unit): [string, AnnualReport][] => {
    const files = sorted.ofUnit(unit);
    const year = files.find(isRead)?.report.year ?? 0;
    const { counts } = submissionOf(files, { year, final: undefined });
    return counts ? [[unit.name, counts.report]] : [];
  });
  return { purpose: "check", units, decisions, lastYear: new Map(reports) };
}
