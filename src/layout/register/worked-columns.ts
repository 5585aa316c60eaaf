/** Columns that are worked out on every line; those that nobody needs to see stand hidden at the right. */
import type { Expression } from "../formula.ts";

export interface WorkedColumn {
  /** What `worked` makes a key of. */
  readonly what: string;
  readonly formula: Expression;
}
