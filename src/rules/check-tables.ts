/**
 * The rules that look at the tables alone, and how rules are run: each in turn, the findings in printed order.
 * They are a part of check.ts that a page shows before it has loaded the rules on text.
 */
import type { AnnualReport } from "../report/annual-report.ts";
import { parts } from "../form/parts.ts";
import { checkBlanks } from "./blanks.ts";
import { contextOf, type CheckOptions, type Rule, type RuleContext } from "./context.ts";
import { checkDocumentsDisclosed, checkDocumentsInForce, checkRulePower } from "./documents.ts";
import { markExplained } from "./explain.ts";
import type { Finding } from "./finding.ts";
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

/** Checks the tables of a report. */
export function checkTables(report: AnnualReport, options: CheckOptions): Finding[] {
  return checkBy(tableRules, report, options);
}

/** Checks a report by some of the rules; the findings come in the order of the printed form. */
export function checkBy(
  rules: readonly Rule[],
  report: AnnualReport,
  options: CheckOptions,
): Finding[] {
  const context = contextOf(report, options);
  const findings = rules.flatMap((rule) => rule(context));
  if (findings.length === 0) return findings;
  const rank = rankIn(context);
  return markExplained(report, findings).sort((a, b) => rank(a) - rank(b));
}

/** Where a finding stands in the printed report: its part, then its first cell, then its place. */
function rankIn({ edition }: RuleContext): (finding: Finding) => number {
  const order = new Map<string, number>();
  for (const id of ["organ", "year", "title", "edition", "signed", "published", "opening"]) {
    order.set(id, order.size);
  }
  for (const { id } of parts) {
    order.set(id, order.size);
    for (const cell of edition.cells) if (cell.table.id === id) order.set(cell.id, order.size);
  }
  return ({ at }) => order.get(at) ?? order.size;
}
