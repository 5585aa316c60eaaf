/** What a reader would miss in the text, or stumble over: told after what its numbers say wrongly. */
import type { Rule } from "../rule.ts";
import { contentNumbersRule } from "./content-numbers.ts";
import { missingNumbersRule } from "./missing-numbers.ts";
import { problemPairsRule } from "./problem-pairs.ts";
import { typosRule } from "./typos.ts";

export const contentRules: readonly Rule[] = [
  problemPairsRule,
  contentNumbersRule,
  missingNumbersRule,
  typosRule,
];
