/** What the page shows of a collection at once: plain data, small whatever was read. What somebody opens is asked for. */
import type { Collected, CollectedUnit } from "../../../collection/collected.ts";
import type { CollectionFinding } from "../../../collection/collection-finding.ts";
import { openCounts, type OpenCounts } from "../../../collection/open-counts.ts";
import type { HandedIn } from "../../../collection/handed-in.ts";
import { standingWords } from "../../../collection/submission-words.ts";
import { questionsOf, type Question } from "./questions.ts";

export type UnitRow = Pick<
  CollectedUnit,
  "unit" | "status" | "late" | "files" | "file" | "stamped"
> & {
  readonly counts: OpenCounts;
};

export interface CollectionView {
  readonly year: number;
  readonly edition: Collected["edition"]["id"];
  readonly complete: boolean;
  readonly received: number;
  readonly awaited: number;
  /** 未齐（58/60），不得公布. */
  readonly standing: string;
  readonly units: readonly UnitRow[];
  /** In the order of the list. */
  readonly groups: readonly string[];
  readonly questions: readonly Question[];
  readonly round: number;
  /** What is said of the whole, and of files of no unit. */
  readonly findings: readonly CollectionFinding[];
  /** Files that are to be checked anew, beside another report of last year. */
  readonly stale: readonly string[];
}

/** @param files all that were handed in */
export function viewOf(
  collected: Collected,
  files: readonly HandedIn[],
): Omit<CollectionView, "stale"> {
  const { year, edition, complete, received, awaited, units, findings } = collected;
  const counts = openCounts(findings);
  return {
    ...{ year, edition: edition.id, complete, received, awaited },
    standing: standingWords(collected),
    units: units.map(({ unit, status, late, files, file, stamped }) => ({
      ...{ unit, status, late, files, stamped, counts: counts(unit.name) },
      ...(file !== undefined && { file }),
    })),
    groups: [...new Set(units.flatMap(({ unit }) => unit.group ?? []))],
    questions: questionsOf(collected, files),
    round: collected.rounds.at(-1)?.number ?? 1,
    findings: findings.filter(({ unit }) => unit === undefined),
  };
}
