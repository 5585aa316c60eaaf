/** The files by the unit that they belong to. */
import { isNamed, type Decisions } from "./decisions.ts";
import type { HandedIn } from "./handed-in.ts";
import { unitMatcher } from "./match-units.ts";
import { isRead } from "./submission.ts";
import type { Unit } from "./unit.ts";

export interface SortedFiles {
  readonly files: readonly HandedIn[];
  readonly ofUnit: (unit: Unit) => readonly HandedIn[];
  /** The name of the unit of a file; undefined for one of none. */
  readonly unitOf: (file: HandedIn) => string | undefined;
  /** In the order of their names. */
  readonly notListed: readonly HandedIn[];
  readonly alike: readonly { readonly file: string; readonly units: readonly string[] }[];
}

interface SortedBy {
  readonly units: readonly Unit[];
  readonly decisions: Decisions;
}

/** Decisions count before names; a file that is decided to be none of ours is passed over. */
export function sortedByUnit(
  given: readonly HandedIn[],
  { units, decisions }: SortedBy,
): SortedFiles {
  const files = [...given].sort((a, b) => (a.file < b.file ? -1 : 1));
  const match = unitMatcher(units);
  const known = new Set(units.map(({ name }) => name));
  const byUnit = new Map<string, HandedIn[]>();
  const owners = new Map<HandedIn, string>();
  const notListed: HandedIn[] = [];
  const alike: { file: string; units: readonly string[] }[] = [];
  const give = (name: string, file: HandedIn): void => {
    owners.set(file, name);
    byUnit.set(name, [...(byUnit.get(name) ?? []), file]);
  };
  for (const file of files) {
    const decided = decidedOwner(file, decisions);
    if (decided === null) continue;
    if (decided !== undefined && known.has(decided)) {
      give(decided, file);
      continue;
    }
    const matched = match({ file: file.file, ...(isRead(file) && { organ: file.report.organ }) });
    if ("unit" in matched) {
      give(matched.unit.name, file);
      continue;
    }
    notListed.push(file);
    if (matched.alike.length > 0) alike.push({ file: file.file, units: matched.alike });
  }
  return {
    ...{ files, notListed, alike },
    ofUnit: ({ name }) => byUnit.get(name) ?? [],
    unitOf: (file) => owners.get(file),
  };
}

function decidedOwner(file: HandedIn, { belongs }: Decisions): string | null | undefined {
  const [found] = Object.entries(belongs).filter(([name]) => isNamed(name, file));
  return found?.[1];
}
