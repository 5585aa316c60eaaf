/**
 * Gathers the reports of many units: whose each file is, what counts of each unit, the sums, what does not hold.
 *
 *   files → by unit → submissions → figures → sums → findings, indicators, changes
 *
 * Nothing depends on the order of the files, nor on their names but where a name says whose a file is.
 */
import type { AnnualReport } from "../report/annual-report.ts";
import { editionForYear, editions, type Edition } from "../form/editions.ts";
import type { Collected, CollectedUnit, SumScope } from "./collected.ts";
import type { CollectionContext, ContextUnit } from "./collection-context.ts";
import { NO_DECISIONS, type Decisions } from "./decisions.ts";
import { figuresOf } from "./figures-of.ts";
import { findingsOf } from "./findings-of.ts";
import type { HandedIn, ReadFile } from "./handed-in.ts";
import { indicatorsOf } from "./indicators.ts";
import { madeUnits } from "./made-units.ts";
import { pageOf } from "./page-of.ts";
import { isLate } from "./receipt.ts";
import type { EarlierRounds } from "./rounds-json.ts";
import { changesSince, roundsWith } from "./rounds.ts";
import { groupSums, scopeSums, withLastYear } from "./scope-sums.ts";
import { sortedByUnit, type SortedFiles } from "./sorted-by-unit.ts";
import { submissionOf } from "./submission.ts";
import { summedUnits } from "./sums.ts";
import type { Unit } from "./unit.ts";

export interface Gathered {
  readonly files: readonly HandedIn[];
  /** Made from the files where it is absent. */
  readonly units?: readonly Unit[] | undefined;
  /** By default that of most reports. */
  readonly year?: number | undefined;
  readonly organ?: string | undefined;
  /** By default 本行政区域. */
  readonly scope?: SumScope | undefined;
  readonly deadline?: string | undefined;
  readonly answerBy?: string | undefined;
  readonly decisions?: Decisions | undefined;
  /** Reports of the year before. */
  readonly lastYear?: readonly HandedIn[] | undefined;
  /** Saved pages of the units. */
  readonly pages?: readonly HandedIn[] | undefined;
  /** The published report of the organ that gathers. */
  readonly published?: Pick<ReadFile, "file" | "report"> | undefined;
  readonly earlier?: EarlierRounds | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export function collect(gathered: Gathered): Collected {
  const { decisions = NO_DECISIONS, lastYear, pages, published, earlier, today } = gathered;
  const year = gathered.year ?? commonYear(gathered.files);
  const edition = editionOfYear(year);
  const list = withScopes(gathered.units ?? madeUnits(gathered.files), decisions);
  const sorted = sortedByUnit(gathered.files, { units: list, decisions });
  const before = lastYear && sortedByUnit(lastYear, { units: list, decisions });
  const saved = pages && sortedByUnit(pages, { units: list, decisions });
  const worked = list.map((unit) =>
    workedOut(unit, {
      sorted,
      before,
      saved,
      year,
      edition,
      decisions,
      deadline: gathered.deadline,
    }),
  );
  const units = worked.map(({ collected }) => collected);
  const summed = summedUnits(units);
  const received = units.filter(({ status }) => status === "received").length;
  const whole: Omit<Collected, "findings" | "indicators" | "rounds" | "changes"> = {
    ...{ year, edition, organ: gathered.organ ?? "", scope: gathered.scope ?? "all" },
    ...(gathered.deadline !== undefined && { deadline: gathered.deadline }),
    ...(gathered.answerBy !== undefined && { answerBy: gathered.answerBy }),
    ...{ complete: list.length > 0 && received === list.length, received, awaited: list.length },
    ...{ units, notListed: sorted.notListed, alike: sorted.alike },
    unscoped: summed.flatMap(({ unit }) => (unit.scope === undefined ? [unit.name] : [])),
    sums: scopeSums(summed, edition),
    ...(before && { lastYear: scopeSums(withLastYear(units), edition) }),
    groups: groupSums(summed, edition),
  };
  const context: CollectionContext = {
    ...whole,
    units: worked.map(({ collected, workings }) => ({ ...collected, ...workings })),
    ...(published && { published }),
  };
  return {
    ...whole,
    findings: findingsOf(context, decisions),
    indicators: indicatorsOf(context),
    rounds: roundsWith(earlier, sorted, today),
    changes: changesSince(earlier, sorted, whole),
  };
}

interface Material {
  readonly sorted: SortedFiles;
  readonly before: SortedFiles | undefined;
  readonly saved: SortedFiles | undefined;
  readonly year: number;
  readonly edition: Edition;
  readonly decisions: Decisions;
  readonly deadline: string | undefined;
}

interface WorkedOut {
  readonly collected: CollectedUnit;
  /** What only the rules see. */
  readonly workings: Omit<ContextUnit, keyof CollectedUnit>;
}

function workedOut(unit: Unit, material: Material): WorkedOut {
  const { sorted, before, saved, year, edition, decisions, deadline } = material;
  const files = sorted.ofUnit(unit);
  const final = decisions.final[unit.name] ?? unit.final;
  const submission = submissionOf(files, { year, final });
  const { status, counts, stamped } = submission;
  const last = before && lastYearOf(unit, before, year);
  const page = saved && pageOf(unit, saved.ofUnit(unit), { year, report: counts?.report });
  return {
    collected: {
      ...{ unit, status, stamped },
      late: status === "missing" ? null : isLate(unit, counts?.report, deadline),
      files: files.map(({ file }) => file),
      ...(counts && { report: counts.report, ...datesOf(counts.report), file: counts.file }),
      ...(counts && unit.counts && { figures: figuresOf(counts.report, edition) }),
      ...(last && { lastYear: figuresOf(last.report, edition) }),
      ...(page && { page }),
    },
    workings: { submission, ...(last && { before: last }) },
  };
}

function datesOf({ signed, published }: AnnualReport): Pick<CollectedUnit, "signed" | "published"> {
  return { ...(signed !== undefined && { signed }), ...(published !== undefined && { published }) };
}

/** Of a unit that handed in several contents last year nothing is known. */
function lastYearOf(unit: Unit, before: SortedFiles, year: number): ReadFile | undefined {
  return submissionOf(before.ofUnit(unit), { year: year - 1, final: undefined }).counts;
}

function withScopes(units: readonly Unit[], { scope }: Decisions): readonly Unit[] {
  return units.map((unit) => {
    const decided = scope[unit.name];
    return decided === undefined ? unit : { ...unit, scope: decided };
  });
}

/** That of most reports, the latest where several are as common. */
function commonYear(files: readonly HandedIn[]): number {
  const counts = new Map<number, number>();
  for (const file of files) {
    const year = "report" in file ? file.report.year : null;
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [common] = [...counts].sort(([a, few], [b, many]) => many - few || b - a);
  return common?.[0] ?? latest().firstYear;
}

function editionOfYear(year: number): Edition {
  return editionForYear(year) ?? latest();
}

function latest(): Edition {
  const last = editions.at(-1);
  if (!last) throw new Error("There is no edition.");
  return last;
}
