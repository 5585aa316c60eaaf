/** The words and the figures agree: what the text states in numbers, beside the tables and beside itself. */
import { readReport } from "../../narrative/read-report.ts";
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

const checkNarrative: Rule = (context) => {
  const texts = readReport(context.report);
  return texts.length === 0 ? [] : factRules.flatMap((rule) => rule(context, texts));
};

export const narrativeRules: readonly Rule[] = [
  checkNarrative,
  checkFeeLink,
  checkOtherHandling,
  checkCorrected,
  checkProblemPairs,
  checkContentNumbers,
  checkMissingNumbers,
  checkTypos,
];
