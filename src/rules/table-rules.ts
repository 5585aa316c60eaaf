/** The rules that look at the tables alone: a page shows what they find before it has loaded those on text. */
import { checkBlanks } from "./blanks.ts";
import type { Rule } from "./context.ts";
import { checkDocumentsDisclosed, checkDocumentsInForce, checkRulePower } from "./documents.ts";
import { checkChangeIsNotDecisions, checkItemsNotNegative } from "./items.ts";
import { checkNumbers } from "./numbers.ts";
import { checkProcurementPair, checkProcurementUnit, checkUnitsInCells } from "./procurement.ts";
import { checkSums } from "./sums.ts";

export const tableRules: readonly Rule[] = [
  checkBlanks,
  checkNumbers,
  checkSums,
  checkDocumentsInForce,
  checkDocumentsDisclosed,
  checkRulePower,
  checkItemsNotNegative,
  checkChangeIsNotDecisions,
  checkProcurementPair,
  checkProcurementUnit,
  checkUnitsInCells,
];
