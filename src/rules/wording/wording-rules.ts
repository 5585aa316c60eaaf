/** How the parts are written: what each must speak of, what is left over from a template, marks and numbering. */
import type { Rule } from "../context.ts";
import { checkAspects } from "./aspects.ts";
import { checkAttachments } from "./attachments.ts";
import { checkFeeInformation } from "./fee-information.ts";
import { checkHalfWidth } from "./half-width.ts";
import { checkLeftovers } from "./leftovers.ts";
import { checkNumberingLevels, checkNumberingOrder } from "./numbering-levels.ts";
import { checkOverviewContent, checkOverviewLength } from "./overview.ts";
import { checkPairs } from "./pairs.ts";
import { checkPlaceholders } from "./placeholders.ts";
import { checkPrivacy } from "./privacy.ts";
import { checkProblems } from "./problems.ts";
import { checkRelativeDates } from "./relative-dates.ts";
import { checkSupervision } from "./supervision.ts";
import { checkUnitWords } from "./unit-words.ts";

export const wordingRules: readonly Rule[] = [
  checkOverviewContent,
  checkAspects,
  checkSupervision,
  checkOverviewLength,
  checkProblems,
  checkFeeInformation,
  checkLeftovers,
  checkPlaceholders,
  checkPrivacy,
  checkAttachments,
  checkPairs,
  checkHalfWidth,
  checkNumberingLevels,
  checkNumberingOrder,
  checkRelativeDates,
  checkUnitWords,
];
