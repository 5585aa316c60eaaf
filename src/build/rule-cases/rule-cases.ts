/** Every case, one a rule. */
import { lastYearCases } from "./last-year.ts";
import { narrativeCases } from "./narrative.ts";
import { noteCases } from "./notes.ts";
import type { RuleCase } from "./rule-case.ts";
import { structureCases } from "./structure.ts";
import { tableCases } from "./tables.ts";
import { tableCases2019 } from "./tables-2019.ts";
import { wordingCases } from "./wording.ts";

export const ruleCases: readonly RuleCase[] = [
  ...tableCases,
  ...tableCases2019,
  ...structureCases,
  ...wordingCases,
  ...narrativeCases,
  ...noteCases,
  ...lastYearCases,
];
