/** What a rule reports: data with both sides and one sentence; nothing is thrown. */
import type { CellId, TableId } from "../form/edition.ts";
import type { NarrativePart } from "../form/parts.ts";
import type { RuleCode } from "./rule-code.ts";
import type { Severity } from "./severity.ts";

/** Where a finding belongs: a cell, a table, a narrative part, or a line of the head. */
export type Place =
  | CellId
  | TableId
  | NarrativePart
  | "title"
  | "organ"
  | "year"
  | "edition"
  | "signed"
  | "published";

/** A message as its rule makes it: the place, which its address follows where there is a sheet, and the rest. */
export interface Sentence {
  readonly where: string;
  readonly says: string;
}

export function told(where: string, says: string): Sentence {
  return { where, says };
}

/** What the user may click: it changes cells, or one place of the text. */
export type Fix = CellFix | TextFix;

/** Sets cells: a number, empty, or the form's own sum. */
export interface CellFix {
  readonly title: string;
  readonly set: Readonly<Record<string, number | null | "sum">>;
}

/** Replaces `from` by `to` wherever it stands in the paragraphs of a part; what is emptied goes. */
export interface TextFix {
  readonly title: string;
  readonly part: NarrativePart;
  readonly replace: readonly [from: string, to: string];
}

/** Identity: code + at + quote. */
export interface Finding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly at: Place;
  /** Every cell on both sides. */
  readonly cells: readonly CellId[];
  readonly expected: number | string | null;
  readonly found: number | string | null;
  /** One Chinese sentence: where, both sides with their numbers, what should hold. */
  readonly message: string;
  readonly basis: string;
  /** The clause of the text that it speaks of. */
  readonly quote?: string;
  /** The cell most likely at fault when one slip breaks several sums. */
  readonly cause?: CellId;
  readonly fixes?: readonly Fix[];
  /** Usual reasons for which it may stand, to choose from when an explanation is written. */
  readonly reasons?: readonly string[];
  /** A written explanation covers it and its numbers have not changed. */
  readonly explained: boolean;
}

/** Whether the finding keeps a report from being finished. */
export function isUncorrected(finding: Pick<Finding, "severity" | "explained">): boolean {
  return finding.severity === "error" && !finding.explained;
}
