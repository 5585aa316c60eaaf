/**
 * Marked cells: a conditional format of ours colours them, so that their own fill, and the red of a failing
 * sum, stay what they are. Its formula is always true and tells it from anybody else's.
 */
import type { SheetCell } from "../../book/placed-keys.ts";
import type { Snapshot } from "./snapshot.ts";
import { withoutProtection } from "./unprotected.ts";

const FORMULA = '=N("政府信息公开年报助手标记")=0';
/** A mark that a fault cut off before it got its formula; Excel lets nobody else have one without. */
const UNFINISHED = "";
const COLOUR = "#FFD966";

/** Marks cells, on sheets that are not marked yet. */
export async function markCells(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  cells: readonly SheetCell[],
): Promise<void> {
  await withoutProtection(context, snapshot, unformattable(snapshot, cells), () => {
    for (const { sheet, row, column } of cells) {
      const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
      const { custom } = cell.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = FORMULA;
      custom.format.fill.color = COLOUR;
    }
  });
}

/** Removes every mark, also those of an earlier session, and says how many there were. */
export async function unmarkCells(
  context: Excel.RequestContext,
  snapshot: Snapshot,
): Promise<number> {
  const formats = snapshot.sheets.map(({ name }) => ({
    name,
    items: context.workbook.worksheets.getItem(name).getRange().conditionalFormats,
  }));
  for (const { items } of formats) items.load("items/type");
  await context.sync();
  const customs = formats.flatMap(({ name, items }) =>
    items.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ sheet: name, format, rule: format.custom.rule })),
  );
  for (const { rule } of customs) rule.load("formula");
  await context.sync();
  const ours = customs.filter(({ rule }) => [FORMULA, UNFINISHED].includes(rule.formula));
  await withoutProtection(context, snapshot, unformattable(snapshot, ours), () => {
    for (const { format } of ours) format.delete();
  });
  return ours.length;
}

/** The sheets whose protection keeps cells from being formatted; the template's does not. */
function unformattable(
  { protections }: Snapshot,
  cells: readonly { readonly sheet: string }[],
): string[] {
  const sheets = cells.map(({ sheet }) => sheet);
  return sheets.filter((sheet) => protections.get(sheet)?.allowFormatCells === false);
}
