/** Rules and normative documents of table two: T2-VALID-MIN (2021), T2O-PUBTOTAL (2019), T2-RULE-POWER. */
import { difference } from "../figures/figure.ts";
import { numberOf } from "../figures/figures.ts";
import { cellFixes } from "./cell-fix.ts";
import { finding, rowsWithRoles, type Rule } from "./context.ts";
import { lacksRulePower } from "./rule-power.ts";
import * as sentences from "./sentences.ts";
import { cellsOfRow } from "../form/role-rows.ts";

const inForceRows = rowsWithRoles("issued", "repealed", "inForce");
const publishedRows = rowsWithRoles("newlyDisclosed", "totalDisclosed");
const madeRows = rowsWithRoles("newlyMade", "newlyDisclosed");

/** 现行有效 ≥ 制发－废止, or last year's would have been negative. */
export const checkDocumentsInForce: Rule = (context) =>
  inForceRows(context).flatMap((row) => {
    const least = difference(row.number("issued"), row.number("repealed"));
    if (row.number("inForce") >= least) return [];
    return [
      finding(context, "T2-VALID-MIN", {
        at: row.cell("inForce").id,
        cells: [row.cell("issued"), row.cell("repealed"), row.cell("inForce")],
        expected: least,
        found: row.number("inForce"),
        message: sentences.validBelowMinimum(row, least),
      }),
    ];
  });

/** 对外公开总数量 ≥ 本年新公开数量; more newly disclosed than newly made is worth a look. */
export const checkDocumentsDisclosed: Rule = (context) => [
  ...publishedRows(context)
    .filter(({ number }) => number("totalDisclosed") < number("newlyDisclosed"))
    .map((row) =>
      finding(context, "T2O-PUBTOTAL", {
        at: row.cell("totalDisclosed").id,
        cells: [row.cell("newlyDisclosed"), row.cell("totalDisclosed")],
        expected: row.number("newlyDisclosed"),
        found: row.number("totalDisclosed"),
        message: sentences.disclosedBelowNew(row),
      }),
    ),
  ...madeRows(context)
    .filter(({ number }) => number("newlyDisclosed") > number("newlyMade"))
    .map((row) =>
      finding(context, "T2O-PUBTOTAL", {
        severity: "hint",
        at: row.cell("newlyDisclosed").id,
        cells: [row.cell("newlyMade"), row.cell("newlyDisclosed")],
        expected: row.number("newlyMade"),
        found: row.number("newlyDisclosed"),
        message: sentences.disclosedAboveMade(row),
      }),
    ),
];

/** An organ without the power to make rules fills the row 规章 with zeros. */
export const checkRulePower: Rule = (context) => {
  const { edition, figures, report } = context;
  const filled = cellsOfRow(edition, "rules").filter((cell) => numberOf(figures, cell) > 0);
  if (filled.length === 0 || !lacksRulePower(report.organ)) return [];
  return filled.map((cell) => {
    const found = numberOf(figures, cell);
    const message = sentences.noRulePower(report.organ.name, cell, found);
    const fixes = cellFixes(context, { [cell.id]: 0 });
    const told = { at: cell.id, cells: [cell], expected: 0, found, message, fixes };
    return finding(context, "T2-RULE-POWER", told);
  });
};
