/** T2-FEE-UNIT: an amount a thousand times last year's is most likely one in 元, where the form asks for 万元. */
import { numberOf } from "../../figures/figures.ts";
import { converted } from "../../text/units.ts";
import { cellFixes } from "../cell-fix.ts";
import { rowsWithRoles } from "../context.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

const TIMES = 1000;

const feeRows = rowsWithRoles("fees");

export const feeUnitRule = defineRule({
  code: "T2-FEE-UNIT",
  severity: "warning",
  basis: "format",
  holds: "收费金额以万元为单位，与上年相差不到1000倍",
  check: (context) => {
    const { lastYear } = context;
    if (!lastYear) return [];
    return feeRows(context).flatMap((row) => {
      const cell = row.cell("fees");
      const [found, before] = [row.number("fees"), numberOf(lastYear.figures, cell)];
      if (!(found > 0 && before > 0)) return [];
      const isTooHigh = (amount: number): boolean => amount >= before * TIMES;
      const isTooMuch = isTooHigh(found);
      if (!isTooMuch && !(before >= found * TIMES)) return [];
      const inUnit = converted(found, "元", "万元");
      return [
        {
          at: cell.id,
          cells: [cell],
          expected: "以万元为单位",
          found,
          message: sentences.feeInYuan(cell, found, before, isTooMuch ? "thisYear" : "lastYear"),
          fixes: isTooMuch && !isTooHigh(inUnit) ? cellFixes(context, { [cell.id]: inUnit }) : [],
        },
      ];
    });
  },
});
