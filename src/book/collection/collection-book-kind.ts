/** Whether a workbook is a 汇总表, by what it says of itself or, where a program has lost that, by its sheets. */
import { COLLECTION_SCHEMA_ID } from "../../form/schema-id.ts";
import { SCHEMA_PROPERTY } from "../../layout/assemble-plan.ts";
import { lineSheets } from "../../layout/collection/sheets.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";

const SHEETS = [lineSheets.units, lineSheets.standing, lineSheets.findings];

export function isCollectionBook(workbook: Pick<ReadableWorkbook, "property" | "sheet">): boolean {
  const schema = String(workbook.property(SCHEMA_PROPERTY) ?? "").trim();
  if (schema !== "") return schema === COLLECTION_SCHEMA_ID;
  return SHEETS.every((name) => workbook.sheet(name));
}
