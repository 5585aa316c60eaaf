/** What a rule says of a register: the shape of a finding on a report, at a 编号, with every 编号 concerned. */
import type { Finding } from "../rules/finding.ts";

/** Identity: code + at + quote. */
export interface RegisterFinding extends Omit<Finding, "at"> {
  /** 编号, `holidays`, or of a difference to an annual report the cell. */
  readonly at: string;
  /** The numbers of what it speaks of; never a name. */
  readonly entries: readonly string[];
}
