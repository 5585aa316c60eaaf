/** Decisions that mean nothing here: a name that was typed amiss would else change the sums without a word. */
import { unitColumns } from "./unit-columns.ts";
import { namesOf, type Decisions } from "./decisions.ts";
import type { HandedIn } from "./handed-in.ts";
import type { Unit } from "./unit.ts";

interface DecidedOn {
  readonly units: readonly Unit[];
  /** All that were read, also those of the year before and the pages. */
  readonly files: readonly HandedIn[];
  readonly decisions: Decisions;
}

/** One clause each, in the order in which they are written; those of the list last. */
export function idleDecisions({ units, files, decisions }: DecidedOn): readonly string[] {
  const listed = new Set(units.map(({ name }) => name));
  const received = new Set(files.flatMap(namesOf));
  const { final, belongs, scope, ticked = [] } = decisions;
  const unlisted = (key: keyof Decisions, name: string): string[] =>
    listed.has(name) ? [] : [`${key}里的“${name}”不在名单里`];
  const missing = (where: string, file: string): string[] =>
    received.has(file) ? [] : [`${where}“${file}”不在收到的文件里`];
  const clauses = [
    ...Object.entries(final).flatMap(([unit, file]) => [
      ...unlisted("final", unit),
      ...missing("final里的", file),
    ]),
    ...Object.entries(belongs).flatMap(([file, unit]) => [
      ...missing("belongs里的", file),
      ...(unit === null ? [] : unlisted("belongs", unit)),
    ]),
    ...Object.keys(scope).flatMap((unit) => unlisted("scope", unit)),
    ...ticked.flatMap(({ unit }) => unlisted("ticked", unit)),
    ...units.flatMap(({ name, final: file }) =>
      file === undefined ? [] : missing(`名单里“${name}”的“${unitColumns.final[0]}”`, file),
    ),
  ];
  return [...new Set(clauses)];
}
