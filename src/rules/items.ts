/** The columns of 2019 that count items of power: T2O-DELTA, T2O-DELTA-DECISION. */
import { rowsWithRoles } from "./context.ts";
import { defineRule, type RuleHead } from "./rule.ts";
import * as sentences from "./row-sentences.ts";

const itemRows = rowsWithRoles("itemsLastYear", "changeThisYear");
const decisionRows = rowsWithRoles("changeThisYear", "decisions");

/** 本年增/减 in itself, and beside 上一年项目数量. */
export const changeRule: RuleHead = {
  code: "T2O-DELTA",
  severity: "error",
  basis: "custom",
  holds: "本年增/减是整数，与上一年项目数量之和不小于0",
};

/** 上一年项目数量＋本年增/减 ≥ 0. */
export const itemsNotNegativeRule = defineRule({
  ...changeRule,
  check: (context) =>
    itemRows(context)
      .filter(({ number }) => number("itemsLastYear") + number("changeThisYear") < 0)
      .map((row) => ({
        at: row.cell("changeThisYear").id,
        cells: [row.cell("itemsLastYear"), row.cell("changeThisYear")],
        expected: -row.number("itemsLastYear"),
        found: row.number("changeThisYear"),
        message: sentences.changeBelowZero(row),
      })),
});

/** A change that equals the number of decisions is most likely a number of decisions. */
export const changeIsNotDecisionsRule = defineRule({
  code: "T2O-DELTA-DECISION",
  severity: "hint",
  basis: "ours",
  holds: "本年增/减填项目数量的变化，不填处理决定数量",
  check: (context) =>
    decisionRows(context)
      .filter(({ number }) => number("changeThisYear") !== 0)
      .filter(({ number }) => number("changeThisYear") === number("decisions"))
      .map((row) => ({
        at: row.cell("changeThisYear").id,
        cells: [row.cell("changeThisYear"), row.cell("decisions")],
        expected: "项目数量的变化",
        found: row.number("changeThisYear"),
        message: sentences.changeEqualsDecisions(row),
      })),
});
