/** A rule on collections is one object, as a rule on reports is: its head, and the check that says what does not hold. */
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import type { Finding, Sentence } from "../rules/finding.ts";
import { basisOf, type RuleHead } from "../rules/rule.ts";
import type { RuleCode } from "../rules/rule-code.ts";
import type { CollectionContext } from "./collection-context.ts";
import type { CollectionFinding } from "./collection-finding.ts";

/** The permanent code of a rule on collections. */
export type CollectionCode = Extract<RuleCode, `C-${string}`> | "S-SAME-UNIT";

/** What a check says of one fault; the rest of the finding follows from the rule. */
export interface CollectionTold
  extends
    Pick<Finding, "expected" | "found">,
    Partial<Pick<Finding, "severity" | "quote">>,
    Pick<CollectionFinding, "unit" | "file" | "others" | "toUnit"> {
  /** `unit` where it is absent: the submission itself. */
  readonly at?: string;
  readonly cells?: readonly Cell[];
  readonly message: Sentence;
}

export interface CollectionRule extends RuleHead {
  readonly code: CollectionCode;
  readonly check: (context: CollectionContext) => readonly CollectionTold[];
}

export function defineCollectionRule(rule: CollectionRule): CollectionRule {
  return rule;
}

/** What the rules say, in their order. */
export function runCollectionRules(
  rules: readonly CollectionRule[],
  context: CollectionContext,
): CollectionFinding[] {
  return rules.flatMap((rule) => rule.check(context).map((told) => findingOf(rule, context, told)));
}

function findingOf(
  rule: RuleHead,
  { edition }: { readonly edition: Edition },
  { message, cells = [], at = "unit", ...told }: CollectionTold,
): CollectionFinding {
  return {
    code: rule.code,
    severity: rule.severity,
    basis: basisOf(rule, edition),
    explained: false,
    ...told,
    at,
    cells: cells.map(({ id }) => id),
    message: `${message.where}${message.says}`,
  };
}
