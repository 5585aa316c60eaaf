/** A case of a rule on collections: what was gathered, and of which unit the rule speaks. */
import { collect, type Gathered } from "../../collection/collect.ts";
import type { CollectionCode } from "../../collection/collection-rule.ts";
import type { CollectionFinding } from "../../collection/collection-finding.ts";

export interface GatheredCase extends Omit<Gathered, "today"> {
  /** Where the fault is one of several units alike. */
  readonly of?: string;
}

export interface CollectionRuleCase {
  readonly code: CollectionCode;
  /** Reports with the fault in one place; what the rule says of it is the example of the documentation. */
  readonly raises: GatheredCase;
  /** Reports that look as if they had the fault, and are right. */
  readonly lookAlike: GatheredCase;
}

export function collectionFindingsIn({ of, ...gathered }: GatheredCase): CollectionFinding[] {
  const { findings } = collect({ ...gathered, today: "2023-01-20" });
  return findings.filter(({ unit }) => of === undefined || unit === of);
}
