/** How the parts are written: what each must speak of, what is left over from a template, marks and numbering. */
import type { Rule } from "../rule.ts";
import { aspectsRule } from "./aspects.ts";
import { attachmentsRule } from "./attachments.ts";
import { feeInformationRule } from "./fee-information.ts";
import { halfWidthRule } from "./half-width.ts";
import { leftoversRule } from "./leftovers.ts";
import { numberingLevelsRule, numberingOrderRule } from "./numbering-levels.ts";
import { overviewContentRule, overviewLengthRule } from "./overview.ts";
import { pairsRule } from "./pairs.ts";
import { placeholdersRule } from "./placeholders.ts";
import { privacyRule } from "./privacy.ts";
import { problemsRule } from "./problems.ts";
import { relativeDatesRule } from "./relative-dates.ts";
import { supervisionRule } from "./supervision.ts";
import { unitWordsRule } from "./unit-words.ts";

export const wordingRules: readonly Rule[] = [
  overviewContentRule,
  aspectsRule,
  supervisionRule,
  overviewLengthRule,
  problemsRule,
  feeInformationRule,
  leftoversRule,
  placeholdersRule,
  privacyRule,
  attachmentsRule,
  pairsRule,
  halfWidthRule,
  numberingLevelsRule,
  numberingOrderRule,
  relativeDatesRule,
  unitWordsRule,
];
