/** Shows a line of the open register: where it stands now, whoever sorted or filled it in between. */
import { columnRangeName } from "../../layout/register/sheets.ts";
import { parseReference } from "../../workbook/sheet-reference.ts";
import { HostFailure } from "../host-failure.ts";

/** Lines are told by their numbers in these lists. */
const NUMBERS: readonly string[] = (["requests", "cases", "documents"] as const).map((list) =>
  columnRangeName(list, { key: "number" }).toLowerCase(),
);

/** @throws HostFailure where no line has that number */
export async function goToLine(context: Excel.RequestContext, number: string): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  const columns = names.items.flatMap(({ name, formula }) => {
    const area = NUMBERS.includes(name.toLowerCase())
      ? parseReference(String(formula).replace(/^=/u, ""))
      : null;
    if (!area) return [];
    const sheet = worksheets.getItemOrNullObject(area.sheet);
    const { top, left, bottom } = area;
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, 1);
    range.load("values");
    return [{ sheet, range }];
  });
  await context.sync();
  const [found] = columns.flatMap(({ sheet, range }) => {
    const at = range.values.findIndex(([value]) => String(value).trim() === number.trim());
    return at < 0 ? [] : [{ sheet, cell: range.getCell(at, 0) }];
  });
  if (!found) {
    throw new HostFailure(
      `台账里没有找到编号为${number}的一行，可能刚被改过或删去，请重新读取后再试。`,
    );
  }
  found.sheet.activate();
  found.cell.select();
  await context.sync();
}
