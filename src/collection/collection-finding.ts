/** What a rule says of a unit among others: the shape of a finding on a report, with the unit and its file. */
import type { Finding } from "../rules/finding.ts";

/** Identity: unit + code + at + quote. */
export interface CollectionFinding extends Omit<Finding, "at"> {
  /** As of a finding on a report; `unit` where it speaks of the submission itself. */
  readonly at: string;
  /** The name of the unit in the list; absent where it speaks of a file of no unit, or of the whole. */
  readonly unit?: string;
  readonly file?: string;
  /** Other units that it speaks of. */
  readonly others?: readonly string[];
  /** What the unit itself is told, where `message` names others; an empty text where it is told nothing. */
  readonly toUnit?: string;
  /** What somebody wrote in place of it, for the unit. */
  readonly edited?: string;
  /** Goes into 审核反馈意见 or 催报. */
  readonly ticked?: true;
}
