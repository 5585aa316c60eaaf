/** What a collection asks its user: each question once, answered by one click, gone when it is answered. */
import type { Collected } from "../../../collection/collected.ts";
import type { HandedIn } from "../../../collection/handed-in.ts";
import { isRead } from "../../../collection/submission.ts";
import { differencesOf, type Difference } from "../differences.ts";

/** A file that cannot be taken by itself. */
interface AskedFile {
  readonly file: string;
  /** What a decision calls it: its hash, by which it is known wherever it lies. */
  readonly key: string;
  /** What is known of it, in words. */
  readonly says: string;
}

export type Question =
  /** Several contents of one unit: which of them counts? */
  | {
      readonly asks: "final";
      readonly unit: string;
      readonly files: readonly AskedFile[];
      readonly differences: readonly Difference[];
      /** How many there are in all. */
      readonly count: number;
    }
  /** Whose is a file that is of no unit of the list? */
  | {
      readonly asks: "owner";
      readonly file: AskedFile;
      readonly alike: readonly string[];
      readonly organ: string;
    }
  /** A report of another year, or one that cannot be read: does the file belong here at all? */
  | { readonly asks: "wrongYear" | "unreadable"; readonly unit: string; readonly file: AskedFile }
  /** 本级 or 下级? */
  | { readonly asks: "scope"; readonly units: readonly string[] }
  /** A unit and its parent both count. */
  | { readonly asks: "counts"; readonly unit: string; readonly says: string };

/** More differences nobody reads here. */
const MOST_DIFFERENCES = 30;

/** @param files all that were handed in */
export function questionsOf(collected: Collected, files: readonly HandedIn[]): readonly Question[] {
  const byName = new Map(files.map((it) => [it.file, it]));
  const { units, notListed, alike, unscoped, findings, scope, sums } = collected;
  const asked = units.flatMap(({ unit: { name }, status, files: own }): Question[] => {
    const handedIn = own.flatMap((it) => byName.get(it) ?? []);
    if (status === "duplicate") return [finalOf(name, collected, handedIn)];
    if (status !== "wrongYear" && status !== "unreadable") return [];
    const [first] = handedIn;
    return first ? [{ asks: status, unit: name, file: asFile(first) }] : [];
  });
  const owners = notListed.map((it): Question => ({
    asks: "owner",
    file: asFile(it),
    alike: alike.find(({ file }) => file === it.file)?.units ?? [],
    organ: isRead(it) ? it.report.organ.name : "",
  }));
  const twice = findings.flatMap(({ code, unit, message }): Question[] =>
    code === "C-NODOUBLE" && unit !== undefined ? [{ asks: "counts", unit, says: message }] : [],
  );
  // it matters once somebody has said it of one, or wants that sum
  const isScopeAsked = unscoped.length > 0 && (scope === "own" || unscoped.length < sums.all.units);
  return [
    ...asked,
    ...owners,
    ...twice,
    ...(isScopeAsked ? [{ asks: "scope", units: unscoped } as const] : []),
  ];
}

function asFile(handedIn: HandedIn): AskedFile {
  const { file, hash } = handedIn;
  const key = hash === "" ? file : hash;
  if (!isRead(handedIn)) return { file, key, says: handedIn.error };
  const { organ, year, signed } = handedIn.report;
  const said = [
    organ.name === "" ? "没有写明机关" : organ.name,
    year === null ? "没有写明年度" : `${year}年度`,
    ...(signed === undefined ? [] : [`落款${signed}`]),
  ];
  return { file, key, says: said.join("，") };
}

function finalOf(
  unit: string,
  { year, units }: Collected,
  handedIn: readonly HandedIn[],
): Question {
  const listed = units.find((it) => it.unit.name === unit);
  const copies = handedIn
    .filter(isRead)
    .filter(({ report }) => report.year === null || report.year === year)
    .filter((it) => listed?.files.includes(it.file));
  const differences = differencesOf(copies.map(({ report }) => report));
  return {
    asks: "final",
    unit,
    files: copies.map(asFile),
    differences: differences.slice(0, MOST_DIFFERENCES),
    count: differences.length,
  };
}
