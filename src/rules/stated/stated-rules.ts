/** The words and the figures agree: what the text states in numbers, beside the tables and beside itself. */
import type { Rule } from "../rule.ts";
import { toldChangesRule } from "./told-changes.ts";
import { breakdownRules } from "./breakdowns.ts";
import { feeInformationAmountRule, feesAgreeRule } from "./fees.ts";
import { factRules } from "./facts.ts";
import { correctedRule, feeLinkRule, otherHandlingRule } from "./notes.ts";
import { sharesRule } from "./shares.ts";
import { silenceRule } from "./silence.ts";

export const statedRules: readonly Rule[] = [
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
];
