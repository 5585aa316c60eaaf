/** A rule on registers is one object, as a rule on reports is: its head, and the check that says what does not hold. */
import { basisOf, type RuleHead } from "../rules/rule.ts";
import type { Finding, Sentence } from "../rules/finding.ts";
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import type { RegisterCode } from "./register-code.ts";
import type { RegisterContext } from "./register-context.ts";
import type { RegisterFinding } from "./register-finding.ts";

/** What a check says of one fault; the rest of the finding follows from the rule. */
export interface RegisterTold extends Pick<Finding, "expected" | "found"> {
  readonly at: string;
  /** `at` alone where it is absent. */
  readonly entries?: readonly string[];
  readonly cells?: readonly Cell[];
  readonly quote?: string;
  readonly message: Sentence;
}

export interface RegisterRule<Context = RegisterContext> extends RuleHead {
  readonly code: RegisterCode;
  readonly check: (context: Context) => readonly RegisterTold[];
}

export function defineRegisterRule<Context = RegisterContext>(
  rule: RegisterRule<Context>,
): RegisterRule<Context> {
  return rule;
}

/** What the rules say, in their order. */
export function runRegisterRules<Context extends { readonly edition: Edition }>(
  rules: readonly RegisterRule<Context>[],
  context: Context,
): RegisterFinding[] {
  return rules.flatMap((rule) =>
    rule.check(context).map(({ message, cells = [], ...told }) => ({
      code: rule.code,
      severity: rule.severity,
      basis: basisOf(rule, context.edition),
      explained: false,
      entries: [told.at],
      ...told,
      cells: cells.map(({ id }) => id),
      message: `${message.where}${message.says}`,
    })),
  );
}
