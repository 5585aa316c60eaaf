/** The words and the figures agree: what the text states in numbers, beside the tables and beside itself. */
import type { Rule } from "../context.ts";
import { checkToldChanges } from "../last-year/told-changes.ts";
import { checkBreakdowns } from "./breakdowns.ts";
import { checkContentNumbers } from "./content-numbers.ts";
import { checkFeeInformationAmount, checkFeesAgree } from "./fees.ts";
import { checkFacts } from "./facts.ts";
import { checkMissingNumbers } from "./missing-numbers.ts";
import type { NarrativeRule } from "./narrative-rule.ts";
import { checkCorrected, checkFeeLink, checkOtherHandling } from "./notes.ts";
import { checkProblemPairs } from "./problem-pairs.ts";
import { checkShares } from "./shares.ts";
import { checkSilence } from "./silence.ts";
import { textsOf } from "./texts-of.ts";
import { checkTypos } from "./typos.ts";

const factRules: readonly NarrativeRule[] = [
  checkFacts,
  checkBreakdowns,
  checkShares,
  checkSilence,
  checkToldChanges,
  checkFeesAgree,
  checkFeeInformationAmount,
];

export const narrativeRules: readonly Rule[] = [
  ...factRules.map(
    (rule): Rule =>
      (context) =>
        rule(context, textsOf(context)),
  ),
  checkFeeLink,
  checkOtherHandling,
  checkCorrected,
  checkProblemPairs,
  checkContentNumbers,
  checkMissingNumbers,
  checkTypos,
];
