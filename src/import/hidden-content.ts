/** What of a workbook was not read because nobody sees it: sheets, rows and columns that are hidden. */
import type { FileSheet, ShownWorkbook } from "../workbook/workbook.ts";

/** One sentence for each sheet that holds something so. */
export function describeHidden(workbook: ShownWorkbook): string[] {
  return workbook.sheets.flatMap(({ name, state }) => {
    const sheet = workbook.readSheet(name);
    if (state === "visible") return describePlaces(name, sheet);
    return sheet.cells.length === 0 ? [] : [`工作表“${name}”是隐藏的，没有读入；${SHOW}。`];
  });
}

const SHOW = "其中若有年报的内容，请取消隐藏并保存后再导入";

function describePlaces(name: string, sheet: FileSheet): string[] {
  const filled = sheet.cells.filter(({ kind }) => kind !== "blank");
  const rows = new Set(filled.map(({ row }) => row).filter((it) => sheet.isHiddenRow(it)));
  const columns = new Set(
    filled.map(({ column }) => column).filter((it) => sheet.isHiddenColumn(it)),
  );
  const found = [
    ...(rows.size > 0 ? [`${rows.size}行`] : []),
    ...(columns.size > 0 ? [`${columns.size}列`] : []),
  ];
  if (found.length === 0) return [];
  return [`工作表“${name}”有${found.join("、")}是隐藏的，没有读入；${SHOW}。`];
}
