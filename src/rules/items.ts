/** The columns of 2019 that count items of power: T2O-DELTA, T2O-DELTA-DECISION. */
import { finding, rowsWithRoles, type Rule } from "./context.ts";
import * as sentences from "./sentences.ts";

const itemRows = rowsWithRoles("itemsLastYear", "changeThisYear");
const decisionRows = rowsWithRoles("changeThisYear", "decisions");

/** 上一年项目数量＋本年增/减 ≥ 0. */
export const checkItemsNotNegative: Rule = (context) =>
  itemRows(context)
    .filter(({ number }) => number("itemsLastYear") + number("changeThisYear") < 0)
    .map((row) =>
      finding(context, "T2O-DELTA", {
        at: row.cell("changeThisYear").id,
        cells: [row.cell("itemsLastYear"), row.cell("changeThisYear")],
        expected: -row.number("itemsLastYear"),
        found: row.number("changeThisYear"),
        message: sentences.changeBelowZero(row),
      }),
    );

/** A change that equals the number of decisions is most likely a number of decisions. */
export const checkChangeIsNotDecisions: Rule = (context) =>
  decisionRows(context)
    .filter(({ number }) => number("changeThisYear") !== 0)
    .filter(({ number }) => number("changeThisYear") === number("decisions"))
    .map((row) =>
      finding(context, "T2O-DELTA-DECISION", {
        at: row.cell("changeThisYear").id,
        cells: [row.cell("changeThisYear"), row.cell("decisions")],
        expected: "项目数量的变化",
        found: row.number("changeThisYear"),
        message: sentences.changeEqualsDecisions(row),
      }),
    );
