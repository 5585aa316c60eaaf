import { partOf } from "../../form/parts.ts";
import type { RuleContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { isOff, type LivingNumber } from "./living-number.ts";
import { livingParagraphs, type LivingParagraph } from "./living-numbers.ts";

export interface StatedNumber {
  readonly paragraph: LivingParagraph;
  readonly number: LivingNumber;
}

const known = new WeakMap<RuleContext, readonly StatedNumber[]>();

/**
 * The number of the text of which a finding speaks; undefined where it speaks of none, or nothing else may be written
 * for it.
 */
export function numberOfFinding(context: RuleContext, finding: Finding): StatedNumber | undefined {
  const wrong = known.get(context) ?? wrongNumbers(context);
  // asked for every finding of a report
  known.set(context, wrong);
  return wrong.find(
    ({ paragraph: { part }, number }) =>
      (partOf(part)?.id ?? part) === finding.at && number.quote === finding.quote,
  );
}

function wrongNumbers(context: RuleContext): StatedNumber[] {
  return livingParagraphs(context).flatMap((paragraph) =>
    paragraph.numbers
      .filter(({ state, mends }) => isOff(state) && mends.length > 0)
      .map((number) => ({ paragraph, number })),
  );
}
