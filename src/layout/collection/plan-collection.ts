/** The whole workbook of a collection (汇总表). */
import { onceForEdition } from "../../form/once-for.ts";
import type { Edition } from "../../form/editions.ts";
import { COLLECTION_SCHEMA_ID } from "../../form/schema-id.ts";
import { assemblePlan } from "../assemble-plan.ts";
import type { WorkbookPlan } from "../plan.ts";
import { planLineSheets } from "./line-sheets.ts";
import { planSumSheets } from "./sheet-sums.ts";

/** From the root of the repository. */
export function collectionTemplate({ id }: Edition): string {
  return `templates/汇总/政府信息公开年报汇总表（${id}版格式）.xlsx`;
}

/** Plans the workbook of an edition; the same one every time. */
export const planCollection = onceForEdition((edition): WorkbookPlan =>
  assemblePlan(
    edition,
    { sheets: [...planSumSheets(edition), ...planLineSheets(edition)], names: [] },
    { title: "政府信息公开工作年度报告汇总表", schema: COLLECTION_SCHEMA_ID, named: [] },
  ),
);
