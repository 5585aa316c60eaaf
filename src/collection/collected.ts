/** What a collection comes to: every unit with its submission, the sums with their contributions, the findings. */
import type { Edition } from "../form/editions.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { CollectionFinding } from "./collection-finding.ts";
import type { HandedIn } from "./handed-in.ts";
import type { Round, UnitChange } from "./round.ts";
import type { SubmissionStatus } from "./submission-status.ts";
import type { Unit, UnitScope } from "./unit.ts";

/** A unit of the list with what it handed in. */
export interface CollectedUnit {
  readonly unit: Unit;
  readonly status: SubmissionStatus;
  /** null while no date of receipt is registered and the report states none. */
  readonly late: boolean | null;
  /** Every file of the unit, in the order of their names. */
  readonly files: readonly string[];
  /** What counts of them, where the status is `received`; no output takes more of it than its two dates. */
  readonly report?: AnnualReport;
  readonly signed?: string;
  readonly published?: string;
  /** The file that the report was read from. */
  readonly file?: string;
  /** Whether a scan, which cannot be read, lies beside the readable file: 盖章件. */
  readonly stamped: boolean;
  /** Its figures in the edition of the collection; null is blank. Only of a unit that is summed. */
  readonly figures?: Figures;
  /** Those of its report of the year before, in the edition of the collection, where that is known. */
  readonly lastYear?: Figures;
  /** Its page as published, beside what counts of its files; absent where no page of it was given. */
  readonly page?: PublishedPage;
}

/** A saved page of a unit, beside its 定稿. */
export interface PublishedPage {
  readonly file: string;
  /** 公布日期, YYYY-MM-DD, by the list or by the page. */
  readonly published?: string;
  /** How many cells and paragraphs differ; absent where there is nothing to hold it against. */
  readonly differing?: { readonly cells: number; readonly paragraphs: number };
  /** One sentence, where the page could not be read. */
  readonly error?: string;
}

/** The same with no more than the outputs take, which may be made while the reports are forgotten. */
export function withoutReports(collected: Collected): Collected {
  return {
    ...collected,
    units: collected.units.map((unit) => {
      const held = { ...unit };
      delete held.report;
      return held;
    }),
  };
}

/** By cell id, every cell of the edition; an amount has at most six digits behind the point. */
export type Figures = Readonly<Record<string, number | null>>;

/** One sum a cell, who stands behind it, and who left it blank. */
export interface Sums {
  readonly figures: Figures;
  /** How many units are summed. */
  readonly units: number;
  /** Of each cell the units that reported a number other than 0, largest first. */
  readonly contributions: Readonly<Record<string, readonly Contribution[]>>;
  /** Of each cell that somebody left blank their names, in the order of the list. */
  readonly blanks: Readonly<Record<string, readonly string[]>>;
}

export interface Contribution {
  readonly unit: string;
  readonly value: number;
}

export interface Collected {
  readonly year: number;
  readonly edition: Edition;
  /** The organ that gathers; empty while nobody has said. */
  readonly organ: string;
  /** Which sum the organ's own report has: 本级 or 本行政区域. */
  readonly scope: SumScope;
  /** 报送期限, and the day by which what was found is to be mended; YYYY-MM-DD. */
  readonly deadline?: string;
  readonly answerBy?: string;
  /** Somebody is awaited, and every report is there, readable and decided. */
  readonly complete: boolean;
  /** 58/60: how many of the awaited are received. */
  readonly received: number;
  readonly awaited: number;
  /** In the order of the list. */
  readonly units: readonly CollectedUnit[];
  /** Files of no unit. */
  readonly notListed: readonly HandedIn[];
  /** Of these files those that may be somebody's: the names of units that are like theirs, to be asked. */
  readonly alike: readonly { readonly file: string; readonly units: readonly string[] }[];
  /** Units of which nobody has said whether they are 本级 or 下级: both sums wait for them. */
  readonly unscoped: readonly string[];
  /** 本级 and 本行政区域. */
  readonly sums: Readonly<Record<SumScope, Sums>>;
  /** The same of last year's reports, where some were given. */
  readonly lastYear?: Readonly<Record<SumScope, Sums>>;
  /** Subtotals by 类别, in the order of the list. */
  readonly groups: readonly { readonly group: string; readonly sums: Sums }[];
  /** The units' own findings and those of the collection, by unit in the order of the list. */
  readonly findings: readonly CollectionFinding[];
  readonly indicators: readonly Indicator[];
  /** How often the files were gathered, oldest first; the last is this time. */
  readonly rounds: readonly Round[];
  /** What is otherwise than in the round before, in the order of the list; empty in the first. */
  readonly changes: readonly UnitChange[];
}

/** 本级 takes the units whose scope is `own`; 本行政区域 takes all. */
export type SumScope = Extract<UnitScope, "own"> | "all";

/** A share, with its formula and its two numbers. */
export interface Indicator {
  readonly key: string;
  /** 公开率. */
  readonly name: string;
  /** In words: （予以公开＋部分公开）÷办结. */
  readonly formula: string;
  readonly values: readonly IndicatorValue[];
}

export interface IndicatorValue {
  /** Of whom: 本级, 本行政区域, the name of a group or a unit. */
  readonly of: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many units state what it rests on, where not all do. */
  readonly coverage?: readonly [stated: number, units: number];
  readonly lastYear?: { readonly numerator: number; readonly denominator: number };
}
