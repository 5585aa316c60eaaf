/** What a collection comes to: every unit with its submission, the sums with their contributions, the findings. */
import type { Edition } from "../form/editions.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { CollectionFinding } from "./collection-finding.ts";
import type { HandedIn } from "./handed-in.ts";
import type { Unit } from "./unit.ts";

export type SubmissionStatus = "missing" | "unreadable" | "wrongYear" | "duplicate" | "received";

/** A unit of the list with what it handed in. */
export interface CollectedUnit {
  readonly unit: Unit;
  readonly status: SubmissionStatus;
  /** null while no date of receipt is registered and the report states none. */
  readonly late: boolean | null;
  /** Every file of the unit, in the order of their names. */
  readonly files: readonly string[];
  /** What counts of them, where the status is `received`. */
  readonly report?: AnnualReport;
  /** The file that the report was read from. */
  readonly file?: string;
  /** Whether a scan, which cannot be read, lies beside the readable file: 盖章件. */
  readonly stamped: boolean;
  /** Its figures in the edition of the collection; null is blank. Only of a unit that is summed. */
  readonly figures?: Figures;
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
  /** Every awaited report is there, readable and decided. */
  readonly complete: boolean;
  /** 58/60: how many of the awaited are received. */
  readonly received: number;
  readonly awaited: number;
  /** In the order of the list. */
  readonly units: readonly CollectedUnit[];
  /** Files of no unit. */
  readonly notListed: readonly HandedIn[];
  /** 本级 and 本行政区域. */
  readonly sums: { readonly own: Sums; readonly all: Sums };
  /** Subtotals by 类别, in the order of the list. */
  readonly groups: readonly { readonly group: string; readonly sums: Sums }[];
  /** The units' own findings and those of the collection, by unit in the order of the list. */
  readonly findings: readonly CollectionFinding[];
  readonly indicators: readonly Indicator[];
}

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
