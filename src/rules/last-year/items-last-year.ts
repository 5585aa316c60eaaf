/** T2O-DELTA-YOY (2019): 上一年项目数量 is last year's 上一年项目数量 and its 本年增/减. */
import { difference } from "../../figures/figure.ts";
import { numberOf } from "../../figures/figures.ts";
import { cellFixes } from "../cell-fix.ts";
import { rowsWithRoles } from "../context.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

const itemRows = rowsWithRoles("itemsLastYear", "changeThisYear");

export const itemsLastYearRule = defineRule({
  code: "T2O-DELTA-YOY",
  severity: "warning",
  basis: "ours",
  holds: "上一年项目数量等于上年报告的上一年项目数量与本年增/减之和",
  check: (context) => {
    const { lastYear } = context;
    if (!lastYear) return [];
    return itemRows(context).flatMap((row) => {
      const cell = row.cell("itemsLastYear");
      const items = numberOf(lastYear.figures, cell);
      const change = numberOf(lastYear.figures, row.cell("changeThisYear"));
      const expected = items + change;
      const found = row.number("itemsLastYear");
      const off = difference(found, expected);
      if (Number.isNaN(off) || off === 0) return [];
      return [
        {
          at: cell.id,
          cells: [cell],
          expected,
          found,
          message: sentences.itemsNotTakenOver(context, cell, { items, change, expected, found }),
          fixes: cellFixes(context, { [cell.id]: expected }),
        },
      ];
    });
  },
});
