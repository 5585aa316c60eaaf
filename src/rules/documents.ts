/** Rules and normative documents of table two: T2-VALID-MIN (2021), T2O-PUBTOTAL (2019), T2-RULE-POWER. */
import { difference } from "../figures/figure.ts";
import { numberOf } from "../figures/figures.ts";
import { cellFixes } from "./cell-fix.ts";
import { rowsWithRoles } from "./context.ts";
import { lacksRulePower } from "./rule-power.ts";
import { defineRule } from "./rule.ts";
import * as sentences from "./row-sentences.ts";
import { cellsOfRow } from "../form/role-rows.ts";

const inForceRows = rowsWithRoles("issued", "repealed", "inForce");
const publishedRows = rowsWithRoles("newlyDisclosed", "totalDisclosed");
const madeRows = rowsWithRoles("newlyMade", "newlyDisclosed");

/** 现行有效 ≥ 制发－废止, or last year's would have been negative. */
export const documentsInForceRule = defineRule({
  code: "T2-VALID-MIN",
  severity: "warning",
  basis: "ours",
  holds: "现行有效件数不小于本年制发件数减本年废止件数",
  check: (context) =>
    inForceRows(context).flatMap((row) => {
      const least = difference(row.number("issued"), row.number("repealed"));
      if (row.number("inForce") >= least) return [];
      return [
        {
          at: row.cell("inForce").id,
          cells: [row.cell("issued"), row.cell("repealed"), row.cell("inForce")],
          expected: least,
          found: row.number("inForce"),
          message: sentences.validBelowMinimum(row, least),
        },
      ];
    }),
});

/** 对外公开总数量 ≥ 本年新公开数量; more newly disclosed than newly made is worth a look. */
export const documentsDisclosedRule = defineRule({
  code: "T2O-PUBTOTAL",
  severity: "error",
  basis: "ours",
  holds: "对外公开总数量不小于本年新公开数量，本年新公开不多于本年新制作",
  check: (context) => [
    ...publishedRows(context)
      .filter(({ number }) => number("totalDisclosed") < number("newlyDisclosed"))
      .map((row) => ({
        at: row.cell("totalDisclosed").id,
        cells: [row.cell("newlyDisclosed"), row.cell("totalDisclosed")],
        expected: row.number("newlyDisclosed"),
        found: row.number("totalDisclosed"),
        message: sentences.disclosedBelowNew(row),
      })),
    ...madeRows(context)
      .filter(({ number }) => number("newlyDisclosed") > number("newlyMade"))
      .map((row) => ({
        severity: "hint",
        at: row.cell("newlyDisclosed").id,
        cells: [row.cell("newlyMade"), row.cell("newlyDisclosed")],
        expected: row.number("newlyMade"),
        found: row.number("newlyDisclosed"),
        message: sentences.disclosedAboveMade(row),
      })),
  ],
});

/** An organ without the power to make rules fills the row 规章 with zeros. */
export const rulePowerRule = defineRule({
  code: "T2-RULE-POWER",
  severity: "warning",
  basis: "format",
  holds: "没有规章制定权的机关，“规章”一行填0",
  check: (context) => {
    const { edition, figures, report } = context;
    const filled = cellsOfRow(edition, "rules").filter((cell) => numberOf(figures, cell) > 0);
    if (filled.length === 0 || !lacksRulePower(report.organ)) return [];
    return filled.map((cell) => {
      const found = numberOf(figures, cell);
      const message = sentences.noRulePower(report.organ.name, cell, found);
      const fixes = cellFixes(context, { [cell.id]: 0 });
      const told = { at: cell.id, cells: [cell], expected: 0, found, message, fixes };
      return told;
    });
  },
});
