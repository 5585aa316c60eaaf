/** The files that were received, each as it was checked, and the reports that were changed here and handed back. */
import type { AnnualReport } from "../../../report/annual-report.ts";
import type { Decisions } from "../../../collection/decisions.ts";
import type { HandedIn } from "../../../collection/handed-in.ts";
import { sortedByUnit } from "../../../collection/sorted-by-unit.ts";
import type { CollectSettings } from "../../../gathering/collect-settings.ts";

export interface ReceivedFiles {
  /**
   * One that was read anew takes its own place.
   *
   * @param as what was changed here counts while a decision names it, so that 撤销 takes it back
   * @returns the name under which it lies
   */
  readonly take: (
    handedIn: HandedIn,
    as: "received" | "changed",
    checkedUnder: CollectSettings,
  ) => string;
  readonly all: (decisions: Decisions) => readonly HandedIn[];
  /** Those that were checked beside another report of last year than they would be now. */
  readonly stale: (settings: CollectSettings) => readonly string[];
}

export function receivedFiles(): ReceivedFiles {
  const files: HandedIn[] = [];
  const changed: HandedIn[] = [];
  const checkedUnder = new Map<string, CollectSettings>();
  return {
    take: (handedIn, as, settings) => {
      const { file: wanted, hash } = handedIn;
      const list = as === "changed" ? changed : files;
      const isSame = (it: HandedIn): boolean => it.file === wanted && it.hash === hash;
      // what was changed here is there as a file now
      if (as === "received" && changed.some(isSame)) changed.splice(changed.findIndex(isSame), 1);
      const at = list.findIndex(isSame);
      const file = at < 0 ? freeAmong([...files, ...changed], wanted) : wanted;
      list.splice(at < 0 ? list.length : at, 1, { ...handedIn, file });
      checkedUnder.set(file, settings);
      return file;
    },
    all: ({ belongs }) => [...files, ...changed.filter(({ hash }) => belongs[hash] !== undefined)],
    stale: (settings) => {
      const under = new Map<CollectSettings, HandedIn[]>();
      for (const it of [...files, ...changed]) {
        const then = checkedUnder.get(it.file) ?? settings;
        if (then !== settings) under.set(then, [...(under.get(then) ?? []), it]);
      }
      return [...under].flatMap(([then, those]) => {
        const [before, now] = [lastYearsOf(those, then), lastYearsOf(those, settings)];
        return those.flatMap((it, i) => (before[i] === now[i] ? [] : [it.file]));
      });
    },
  };
}

/** Of each file last year's report of its unit. */
function lastYearsOf(
  files: readonly HandedIn[],
  { units, decisions, lastYear }: CollectSettings,
): readonly (AnnualReport | undefined)[] {
  if (lastYear.size === 0) return [];
  const { unitOf } = sortedByUnit(files, { units, decisions });
  return files.map((it) => lastYear.get(unitOf(it) ?? ""));
}

/** What is given later under the name of an earlier file is another file: neither takes the place of the other. */
function freeAmong(files: readonly HandedIn[], wanted: string): string {
  const [, stem = wanted, ending = ""] = /^(.*?)(\.[^./]*)?$/u.exec(wanted) ?? [];
  const taken = new Set(files.map(({ file }) => file));
  let name = wanted;
  for (let i = 2; taken.has(name); i += 1) name = `${stem}（${i}）${ending}`;
  return name;
}
