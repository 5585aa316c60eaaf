/** The line at the top of every sheet: whether all that is awaited is there. */
import { call, cell, equal } from "../formula.ts";
import { statusKey } from "../keys.ts";
import { formulaCell, inputCell } from "../planned.ts";
import type { ConditionalFormat, PlannedCell } from "../plan.ts";
import { STATUS_ROW } from "../status-line.ts";
import { hasPassed } from "../sum-formulas.ts";
import { STANDING_KEY } from "./keys.ts";
import { lineSheets } from "./sheets.ts";

/** How the line begins while anything is missing, unreadable or undecided. */
export const INCOMPLETE = "未齐";

/** Where it is written, in either workbook. */
const SOURCES: readonly string[] = [lineSheets.standing, lineSheets.rectification];

export function standingLine(
  sheet: string,
  colSpan: number,
): { readonly cell: PlannedCell; readonly conditionalFormats: readonly ConditionalFormat[] } {
  const spot = { row: STATUS_ROW, column: 1, colSpan, style: "status" } as const;
  const isSource = SOURCES.includes(sheet);
  const key = isSource ? STANDING_KEY : statusKey(sheet);
  const area = { top: STATUS_ROW, left: 1, bottom: STATUS_ROW, right: colSpan };
  return {
    cell: isSource
      ? { ...inputCell(spot, key), locked: true }
      : formulaCell(spot, key, cell(STANDING_KEY)),
    conditionalFormats: [
      {
        area,
        formula: equal(call("LEFT", cell(key), INCOMPLETE.length), INCOMPLETE),
        look: "failing",
      },
      { area, formula: hasPassed(key), look: "passing" },
    ],
  };
}
