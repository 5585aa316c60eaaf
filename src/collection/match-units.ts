/** Whose file it is: by code, by name, by alias; what is only alike is asked, never joined. */
import { organCodeIn } from "../report/organ-code.ts";
import { squeeze } from "../text/squeeze.ts";
import type { Unit } from "./unit.ts";

/** What there is to tell a file by. */
export interface FileIdentity {
  /** With its folders. */
  readonly file: string;
  /** As its report states it; absent where nothing could be read. */
  readonly organ?: { readonly name: string; readonly code?: string };
}

export type Match =
  | { readonly unit: Unit }
  /** Names of units that are like it; none where nothing is. */
  | { readonly alike: readonly string[] };

/** Makes what tells whose file it is. */
export function unitMatcher(units: readonly Unit[]): (identity: FileIdentity) => Match {
  const byCode = new Map(units.flatMap((unit) => (unit.code ? [[unit.code, unit] as const] : [])));
  const names = units.map((unit) => [squeeze(unit.name), unit] as const);
  const aliases = units.flatMap((unit) => unit.aliases.map((it) => [squeeze(it), unit] as const));
  const byName = new Map([...aliases, ...names]); // a name counts before an alias
  const named = [...byName].filter(([name]) => name.length >= SHORTEST_IN_FILE);

  return ({ file, organ }) => {
    const code = organCodeIn(file) ?? organ?.code;
    const name = squeeze(organ?.name ?? "");
    const exact = (code === undefined ? undefined : byCode.get(code)) ?? byName.get(name);
    if (exact) return { unit: exact };
    const inFile = unitsInPath(file, named);
    if (name === "") {
      const [only, ...others] = inFile;
      return only && others.length === 0 ? { unit: only } : { alike: inFile.map(nameOf) };
    }
    const like = [...new Set([...inFile, ...unitsLike(name, [...byName])])];
    return { alike: like.slice(0, MOST_ASKED).map(nameOf) };
  };
}

/** Two characters of an alias may stand in any name of a file. */
const SHORTEST_IN_FILE = 3;

const MOST_ASKED = 3;

function nameOf({ name }: Unit): string {
  return name;
}

type NamedUnit = readonly [name: string, unit: Unit];

/** The name of the file says more than those of its folders, and the nearest of these more than the others. */
function unitsInPath(file: string, named: readonly NamedUnit[]): Unit[] {
  for (const segment of file.split("/").reverse()) {
    const found = unitsNamedIn(squeeze(segment), named);
    if (found.length > 0) return found;
  }
  return [];
}

/** The units whose names stand in a text and in no longer one: 县政府办公室 is not 县政府. */
function unitsNamedIn(text: string, named: readonly NamedUnit[]): Unit[] {
  const found = named.filter(([name]) => text.includes(name));
  const longest = found.filter(
    ([name]) => !found.some(([other]) => other !== name && other.includes(name)),
  );
  return [...new Set(longest.map(([, unit]) => unit))];
}

/** From 0 to 1: names that share so many of their pairs of neighbouring characters may mean one organ. */
const LEAST_ALIKE = 0.6;

function unitsLike(name: string, named: readonly NamedUnit[]): Unit[] {
  const pairs = pairsOf(name);
  return named
    .map(([other, unit]) => ({ unit, alike: likeness(name, pairs, other) }))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .map(({ unit }) => unit);
}

function likeness(name: string, pairs: ReadonlySet<string>, other: string): number {
  if (other.length < SHORTEST_IN_FILE) return 0;
  // 教育局 is how people shorten 某某县教育局
  if (name.endsWith(other) || other.endsWith(name)) return 1;
  const others = pairsOf(other);
  let shared = 0;
  for (const pair of others) if (pairs.has(pair)) shared += 1;
  return (2 * shared) / (pairs.size + others.size);
}

function pairsOf(name: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2)),
  );
}
