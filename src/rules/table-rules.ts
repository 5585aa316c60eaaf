/** The rules that look at the tables alone: a page shows what they find before it has loaded those on text. */
import { blanksRule } from "./blanks.ts";
import type { Rule } from "./rule.ts";
import { documentsDisclosedRule, documentsInForceRule, rulePowerRule } from "./documents.ts";
import { changeIsNotDecisionsRule, itemsNotNegativeRule } from "./items.ts";
import { numberRules } from "./numbers.ts";
import { procurementPairRule, procurementUnitRule, unitsInCellsRule } from "./procurement.ts";
import { sumRules } from "./sums.ts";

export const tableRules: readonly Rule[] = [
  blanksRule,
  numberRules,
  sumRules,
  documentsInForceRule,
  documentsDisclosedRule,
  rulePowerRule,
  itemsNotNegativeRule,
  changeIsNotDecisionsRule,
  procurementPairRule,
  procurementUnitRule,
  unitsInCellsRule,
];
