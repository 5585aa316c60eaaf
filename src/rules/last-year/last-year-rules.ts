/** What must hold between this year's report and last year's; silent where last year's is not known. */
import type { Rule } from "../context.ts";
import { checkCarriedOver } from "./carried-over.ts";
import { checkLaterLitigation, checkPendingCases } from "./cases.ts";
import { checkFeeUnit } from "./fee-unit.ts";
import { checkFits } from "./fits.ts";
import { checkInForce } from "./in-force.ts";
import { checkItemsLastYear } from "./items-last-year.ts";
import { checkPriorProblems } from "./prior-problems.ts";
import { checkReceivedJump } from "./received-jump.ts";
import { checkSameFigures } from "./same-figures.ts";
import { checkSameText } from "./same-text.ts";

export const lastYearRules: readonly Rule[] = [
  checkFits,
  checkInForce,
  checkItemsLastYear,
  checkFeeUnit,
  checkReceivedJump,
  checkCarriedOver,
  checkPendingCases,
  checkLaterLitigation,
  checkSameFigures,
  checkSameText,
  checkPriorProblems,
];
