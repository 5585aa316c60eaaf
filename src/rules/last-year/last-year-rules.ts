/** What must hold between this year's report and last year's; silent where last year's is not known. */
import type { Rule } from "../rule.ts";
import { carriedOverRule } from "./carried-over.ts";
import { laterLitigationRule, pendingCasesRule } from "./cases.ts";
import { feeUnitRule } from "./fee-unit.ts";
import { fitsRule } from "./fits.ts";
import { inForceRule } from "./in-force.ts";
import { itemsLastYearRule } from "./items-last-year.ts";
import { priorProblemsRule } from "./prior-problems.ts";
import { receivedJumpRule } from "./received-jump.ts";
import { sameFiguresRule } from "./same-figures.ts";
import { sameTextRule } from "./same-text.ts";

export const lastYearRules: readonly Rule[] = [
  fitsRule,
  inForceRule,
  itemsLastYearRule,
  feeUnitRule,
  receivedJumpRule,
  carriedOverRule,
  pendingCasesRule,
  laterLitigationRule,
  sameFiguresRule,
  sameTextRule,
  priorProblemsRule,
];
