/**
 * The hidden 期限推算: the clock of each line of 申请登记, beside it row by row. Programs that write every formula on
 * every line would make one sheet of both too large to be read back.
 */
import type { Edition } from "../../form/editions.ts";
import { formulaCell, labelCell } from "../planned.ts";
import type { SheetPlan } from "../plan.ts";
import { worked } from "./keys.ts";
import { linesOf } from "./list-sheet.ts";
import { reckonedColumns } from "./reckoned-columns.ts";
import { HEADING_ROW } from "./sheets.ts";

export const RECKONING_SHEET = "期限推算";

const WIDTH = 12;

export function planReckoningSheet(edition: Edition): SheetPlan {
  const columns = reckonedColumns(edition);
  const lines = linesOf.requests;
  return {
    name: RECKONING_SHEET,
    tabColour: "A6A6A6",
    hidden: true,
    columns: columns.map(() => ({ width: WIDTH })),
    rows: new Map(),
    cells: columns.flatMap(({ what, formula }, i) => [
      labelCell({ row: HEADING_ROW, column: i + 1, style: "hidden" }, what),
      formulaCell(
        { row: lines.top, column: i + 1, style: "hidden" },
        worked("requests", what),
        formula,
      ),
    ]),
    validations: [],
    conditionalFormats: [],
    frozenRows: HEADING_ROW,
    lines,
    print: {
      // programs print what is hidden, too
      area: { top: HEADING_ROW, left: 1, bottom: HEADING_ROW, right: columns.length },
      pagesHigh: 0,
    },
  };
}
