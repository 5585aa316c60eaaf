/** The line at the top of every sheet: 未填n格｜不符n处｜非数字n格. */
import { call, cell, equal, join, when } from "./formula.ts";
import { statusKey, tallyKey, type Tally } from "./keys.ts";
import { formulaCell } from "./planned.ts";
import type { ConditionalFormat, PlannedCell } from "./plan.ts";
import { hasPassed, PASSED } from "./sum-formulas.ts";

/** The scope of the tallies that stand for the whole workbook. */
export const ALL_TABLES = "all";

/** What it says once nothing is left to do. */
export const ALL_FILLED = `${PASSED} 全部填好`;

export const STATUS_ROW = 1;
export const STATUS_HEIGHT = 21;

/**
 * Plans the status line of a sheet.
 *
 * @param scope the table on the sheet, or all of them
 * @param colSpan how many columns it reaches over
 */
export function statusLine(
  sheet: string,
  scope: string,
  colSpan: number,
): { readonly cell: PlannedCell; readonly conditionalFormats: readonly ConditionalFormat[] } {
  const tally = (which: Tally) => cell(tallyKey(scope, which));
  const [blank, mismatch, notANumber] = [tally("blank"), tally("mismatch"), tally("notANumber")];
  const formula = when(
    call("AND", equal(blank, 0), equal(mismatch, 0), equal(notANumber, 0)),
    ALL_FILLED,
    join("未填", blank, "格｜不符", mismatch, "处｜非数字", notANumber, "格"),
  );
  const key = statusKey(sheet);
  const area = { top: STATUS_ROW, left: 1, bottom: STATUS_ROW, right: colSpan };
  return {
    cell: formulaCell({ row: STATUS_ROW, column: 1, colSpan, style: "status" }, key, formula),
    conditionalFormats: [{ area, formula: hasPassed(key), look: "passing" }],
  };
}
