import type { RuleCode } from "../rules/rule-code.ts";

/** The permanent code of a rule on registers. */
export type RegisterCode = Extract<RuleCode, `R-${string}`>;
