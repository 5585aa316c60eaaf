/**
 * A rule is one object: its permanent code, how serious it is, what it rests on, what must hold, and the check that
 * says what does not. The lists of rules, docs/rules.md and the tests derive from these objects.
 */
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import type { RuleContext, Stage } from "./context.ts";
import type { Finding, Sentence } from "./finding.ts";
import type { RuleCode } from "./rule-code.ts";
import type { Severity } from "./severity.ts";

/**
 * `format` is printed in the notice of the edition, `custom` is what inspectors apply, `agreement` that the words and
 * the tables of a report state the same numbers, `ours` is a check that this product adds; what else a rule rests on
 * is cited.
 */
type Basis = "format" | "custom" | "ours" | "agreement" | { readonly cited: string };

/** What there is to know of a rule beside its check. */
export interface RuleHead {
  readonly code: RuleCode;
  /** The usual severity; cases that weigh more or less say so. */
  readonly severity: Severity;
  readonly basis: Basis;
  /** What must hold, as the documentation lists it. */
  readonly holds: string;
  /** An error that a written reason may let stand: the facts are what they are. */
  readonly explainable?: true;
  /** Only of a report at that stage; of any where it is absent. */
  readonly stage?: Stage;
  /** The first report year whose form asks for it; every form does where it is absent. */
  readonly since?: number;
}

/** What a check says of one fault; the rest of the finding follows from the rule. */
export type Told = Pick<Finding, "at" | "expected" | "found"> &
  Partial<Pick<Finding, "severity" | "quote" | "cause" | "fixes" | "reasons">> & {
    readonly cells?: readonly Cell[];
    readonly message: Sentence;
  };

/** What a check that several rules share says, and which of them it breaks. */
export type ToldBy = Told & { readonly rule: RuleHead };

/** Looks at one report; it is silent where it does not apply. */
export interface SingleRule extends RuleHead {
  readonly check: (context: RuleContext) => readonly Told[];
}

/** Rules that one look at the report decides together: the sums, or the numbers that a text states. */
interface RuleFamily {
  readonly rules: readonly RuleHead[];
  readonly check: (context: RuleContext) => readonly ToldBy[];
}

export type Rule = SingleRule | RuleFamily;

export function defineRule(rule: SingleRule): SingleRule {
  return rule;
}

export function defineFamily(family: RuleFamily): RuleFamily {
  return family;
}

/** What the rules of a list are, each code once. */
export function headsOf(rules: readonly (RuleHead | RuleFamily)[]): RuleHead[] {
  const heads = rules.flatMap((rule): readonly RuleHead[] =>
    "rules" in rule ? rule.rules : [rule],
  );
  return [...new Map(heads.map((head) => [head.code, head])).values()];
}

/** Whether the form of an edition is asked for it. */
export function isAskedOf({ since = 0 }: Pick<RuleHead, "since">, { firstYear }: Edition): boolean {
  return firstYear >= since;
}

/** The basis as printed behind a finding: 〔2021〕30号格式, 填报惯例 or 本助手提示. */
export function basisOf({ basis }: RuleHead, edition: Edition): string {
  if (typeof basis === "object") return basis.cited;
  switch (basis) {
    case "format":
      return `${edition.notice.replace("国办公开办函", "")}格式`;
    case "custom":
      return "填报惯例";
    case "agreement":
      return "文表一致";
    case "ours":
      return "本助手提示";
  }
}
