/** Answers that a reconsideration or a court ordered anew: how near the end of each is that was not given. */
import { above, atMost, call, cell, equal, isNumber, when, type Expression } from "../formula.ts";
import { dayKey } from "./clock-keys.ts";
import { REANSWERS } from "./columns.ts";
import { DUE, dueNumber, leftWords, workingDaysLeft } from "./due-days.ts";
import { setting, worked } from "./keys.ts";
import type { WorkedColumn } from "./worked-columns.ts";

const today = cell(setting.today);
const reanswers = Array.from({ length: REANSWERS }, (_, i) => i);
const limit = (i: number): Expression => cell(dayKey(`reanswers.${i}.limit`));

export const leftKey = (i: number): string => worked("requests", `again.${i}.left`);
export const dueKeys = [
  worked("requests", "due"),
  ...reanswers.map((i) => worked("requests", `dueAgain.${i}`)),
];

/** Working days left; what stands in the day of the answer, readable or not, ends the wait. */
export const againColumns: readonly WorkedColumn[] = reanswers.map((i) => ({
  what: `again.${i}.left`,
  formula: when(
    call(
      "AND",
      isNumber(limit(i)),
      equal(cell(dayKey(`reanswers.${i}.answered`)), ""),
      isNumber(today),
    ),
    workingDaysLeft(limit(i)),
    "",
  ),
}));

/** What 到期提醒 lists of them. */
export const dueAgainColumns: readonly WorkedColumn[] = reanswers.map((i) => {
  const left = cell(leftKey(i));
  const isNear = call("AND", isNumber(left), atMost(left, DUE));
  return {
    what: `dueAgain.${i}`,
    formula: when(
      equal(left, ""),
      "",
      when(call("OR", isNear, above(today, limit(i))), dueNumber(limit(i), i + 1), ""),
    ),
  };
});

/** What 提示 says of those on a line that is closed. */
export const againHints: readonly (readonly [Expression, Expression])[] = reanswers.map((i) => [
  call(
    "AND",
    isNumber(cell(worked("requests", "closed"))),
    isNumber(cell(worked("requests", `dueAgain.${i}`))),
  ),
  leftWords("重新答复", cell(leftKey(i))),
]);
