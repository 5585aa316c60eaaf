/** The words and the figures agree: what the text states in numbers, beside the tables and beside itself. */
import type { Rule } from "../rule.ts";
import { toldChangesRule } from "../last-year/told-changes.ts";
import { breakdownRules } from "./breakdowns.ts";
import { contentNumbersRule } from "./content-numbers.ts";
import { feeInformationAmountRule, feesAgreeRule } from "./fees.ts";
import { factRules } from "./facts.ts";
import { missingNumbersRule } from "./missing-numbers.ts";
import { correctedRule, feeLinkRule, otherHandlingRule } from "./notes.ts";
import { problemPairsRule } from "./problem-pairs.ts";
import { sharesRule } from "./shares.ts";
import { silenceRule } from "./silence.ts";
import { typosRule } from "./typos.ts";

export const narrativeRules: readonly Rule[] = [
  factRules,
  breakdownRules,
  sharesRule,
  silenceRule,
  toldChangesRule,
  feesAgreeRule,
  feeInformationAmountRule,
  feeLinkRule,
  otherHandlingRule,
  correctedRule,
  problemPairsRule,
  contentNumbersRule,
  missingNumbersRule,
  typosRule,
];
