/** The line at the top of every sheet of a register: what is not counted, and what cannot be read. */
import { call, cell, equal, firstOf, join } from "../formula.ts";
import { statusKey } from "../keys.ts";
import { formulaCell } from "../planned.ts";
import type { ConditionalFormat, PlannedCell } from "../plan.ts";
import { STATUS_ROW } from "../status-line.ts";
import { hasPassed, PASSED } from "../sum-formulas.ts";
import { registerTally, setting, type RegisterTally } from "./keys.ts";

export function registerStatus(
  sheet: string,
  colSpan: number,
): { readonly cell: PlannedCell; readonly conditionalFormats: readonly ConditionalFormat[] } {
  const tally = (which: RegisterTally) => cell(registerTally(which));
  const faults = ["nowhere", "heldOpen", "unread", "uncopied"] as const;
  const formula = firstOf(
    [
      [equal(call("COUNT", cell(setting.year)), 0), "请先在“口径设置”填写机关全称和台账年度"],
      [
        call("AND", ...faults.map((fault) => equal(tally(fault), 0))),
        join(
          PASSED,
          " 申请",
          tally("requests"),
          "件，案件",
          tally("cases"),
          "件，规范性文件",
          tally("documents"),
          "件，都能计数",
        ),
      ],
    ],
    join(
      "没有计入",
      tally("nowhere"),
      "件｜按未办结计",
      tally("heldOpen"),
      "件｜读不出的日期",
      tally("unread"),
      "格｜没有公式",
      tally("uncopied"),
      "行",
    ),
  );
  const key = statusKey(sheet);
  const area = { top: STATUS_ROW, left: 1, bottom: STATUS_ROW, right: colSpan };
  return {
    cell: formulaCell({ row: STATUS_ROW, column: 1, colSpan, style: "status" }, key, formula),
    conditionalFormats: [{ area, formula: hasPassed(key), look: "passing" }],
  };
}
