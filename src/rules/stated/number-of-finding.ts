import { partOf } from "../../form/parts.ts";
import type { RuleContext } from "../context.ts";
import type { Finding } from "../finding.ts";
import { isOff, type LivingNumber } from "./living-number.ts";
import { livingParagraphs, type LivingParagraph } from "./living-numbers.ts";
import type { Mend } from "./mends.ts";

export interface StatedNumber {
  readonly paragraph: LivingParagraph;
  readonly number: LivingNumber;
}

/** What may be written instead of a number, at each place that states it alike. */
export interface MendEverywhere {
  /** At the first of them. */
  readonly mend: Mend;
  readonly places: readonly { readonly paragraph: LivingParagraph; readonly mend: Mend }[];
}

const known = new WeakMap<RuleContext, readonly StatedNumber[]>();

/**
 * The number of the text of which a finding speaks; undefined where it speaks of none, or nothing else may be written
 * for it.
 */
export function numberOfFinding(context: RuleContext, finding: Finding): StatedNumber | undefined {
  return wrongNumbers(context).find(
    ({ paragraph: { part }, number }) =>
      (partOf(part)?.id ?? part) === finding.at && number.quote === finding.quote,
  );
}

/** Each thing that may be written for a number, with all places at which the same is wrong and the same may be written. */
export function mendsEverywhere(
  context: RuleContext,
  { paragraph, number }: StatedNumber,
): readonly MendEverywhere[] {
  const alike = wrongNumbers(context).filter(
    (it) =>
      it.number === number || (it.number.fault !== undefined && it.number.fault === number.fault),
  );
  return number.mends.map((mend) => ({
    mend,
    places: alike.flatMap((it) => {
      if (it.number === number) return [{ paragraph, mend }];
      const same = it.number.mends.find(
        ({ kind, means }) => kind === mend.kind && means === mend.means,
      );
      return same ? [{ paragraph: it.paragraph, mend: same }] : [];
    }),
  }));
}

/** Asked for every finding of a report. */
function wrongNumbers(context: RuleContext): readonly StatedNumber[] {
  const wrong =
    known.get(context) ??
    livingParagraphs(context).flatMap((paragraph) =>
      paragraph.numbers
        .filter(({ state, mends }) => isOff(state) && mends.length > 0)
        .map((number) => ({ paragraph, number })),
    );
  known.set(context, wrong);
  return wrong;
}
