/** A new official workbook, put into the one that is open, with the names and properties that Excel leaves behind. */
import type { Edition } from "../../form/editions.ts";
import { planWorkbook } from "../../layout/plan-workbook.ts";
import { absoluteAddressOf } from "../../layout/rectangle.ts";
import { orUndone } from "./or-undone.ts";

/** Inserts the sheets of a workbook of the edition behind those that are there, and shows its first form. */
export async function insertWorkbook(
  context: Excel.RequestContext,
  edition: Edition,
  base64: string,
): Promise<void> {
  const { workbook } = context;
  const inserted = workbook.insertWorksheetsFromBase64(base64, {
    positionType: Excel.WorksheetPositionType.end,
  });
  await context.sync();
  const sheets = inserted.value.map((id) => workbook.worksheets.getItem(id));
  await orUndone(
    async () => {
      for (const sheet of sheets) sheet.load("name");
      workbook.names.load("items/name,items/formula");
      await context.sync();
      completeNames(context, edition, sheets);
      for (const [key, value] of Object.entries(planWorkbook(edition).properties)) {
        workbook.properties.custom.add(key, value);
      }
      sheets[FIRST_FORM]?.activate();
      await context.sync();
    },
    () => removeAll(context, edition, sheets),
  );
}

/** Sheets, names and properties; nothing of the kind was there before. */
async function removeAll(
  context: Excel.RequestContext,
  edition: Edition,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const { workbook } = context;
  const plan = planWorkbook(edition);
  workbook.names.load("items/name");
  const properties = Object.keys(plan.properties).map((key) =>
    workbook.properties.custom.getItemOrNullObject(key),
  );
  for (const property of properties) property.load("key");
  await context.sync();
  const there = new Set(workbook.names.items.map(({ name }) => name));
  // By name: the items of a collection go by their place in it, which moves as others are deleted.
  for (const { name } of plan.names) if (there.has(name)) workbook.names.getItem(name).delete();
  for (const property of properties) if (!property.isNullObject) property.delete();
  for (const sheet of sheets) sheet.delete();
  await context.sync();
}

/** Behind 填表说明 comes 一总体情况. */
const FIRST_FORM = 1;

/**
 * Names that did not come along are added for the sheets as they are called now; Excel for Windows has also
 * been seen to bring them along as `=#REF!` (OfficeDev/office-js, issue 3583).
 */
function completeNames(
  { workbook }: Excel.RequestContext,
  edition: Edition,
  sheets: readonly Excel.Worksheet[],
): void {
  const plan = planWorkbook(edition);
  const calledNow = new Map(plan.sheets.map(({ name }, i) => [name, sheets[i]?.name ?? name]));
  const there = new Map(workbook.names.items.map((item) => [item.name.toLowerCase(), item]));
  for (const { name, sheet, area } of plan.names) {
    const reference = `=${absoluteAddressOf(calledNow.get(sheet) ?? sheet, area)}`;
    const item = there.get(name.toLowerCase());
    if (!item) workbook.names.add(name, reference).visible = false;
    else if (item.formula !== reference) item.formula = reference;
  }
}
