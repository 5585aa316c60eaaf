/** The workbook 整改清单: one list. */
import { onceForEdition } from "../../form/once-for.ts";
import { assemblePlan } from "../assemble-plan.ts";
import { cell, equal } from "../formula.ts";
import type { ConditionalFormat, SheetPlan, WorkbookPlan } from "../plan.ts";
import { lineKey } from "./keys.ts";
import { planLineSheet } from "./line-sheet.ts";
import { rectificationColumns, rectificationStates } from "./rectification-columns.ts";
import { linesOf } from "./sheets.ts";

/** Its `ogi.schema`. */
export const RECTIFICATION_SCHEMA_ID = "ogi-rectification/1";

/** From the root of the repository. */
export const RECTIFICATION_TEMPLATE = "templates/汇总/整改清单.xlsx";

/** The same for every edition but for what the workbook says of itself. */
export const planRectification = onceForEdition((edition): WorkbookPlan =>
  assemblePlan(
    edition,
    { sheets: [withStates(planList())], names: [] },
    { title: "政府信息公开年报整改清单", schema: RECTIFICATION_SCHEMA_ID, named: [] },
  ),
);

function planList(): SheetPlan {
  return planLineSheet({
    id: "rectification",
    title: "政府信息公开年报整改清单",
    tabColour: "C98F8F",
    columns: rectificationColumns,
    frozenColumns: 2,
  });
}

/** What is mended is told from what is not by a colour as well. */
function withStates(sheet: SheetPlan): SheetPlan {
  const { top, counted } = linesOf.rectification;
  const column = rectificationColumns.findIndex(({ key }) => key === "state") + 1;
  const area = { top, left: column, bottom: top + counted - 1, right: column };
  const look = (state: keyof typeof rectificationStates, as: ConditionalFormat["look"]) => ({
    area,
    formula: equal(cell(lineKey("rectification", "state")), rectificationStates[state]),
    look: as,
  });
  return {
    ...sheet,
    conditionalFormats: [
      ...sheet.conditionalFormats,
      look("mended", "passing"),
      look("again", "failing"),
    ],
  };
}
