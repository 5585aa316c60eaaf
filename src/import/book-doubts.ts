/** What of an official workbook is not read as one sees it in Excel: one sentence of each kind. */
import type { Book } from "../book/read-book.ts";
import { cellName } from "../form/names.ts";
import type { Workbook, WorkbookCell } from "../workbook/workbook.ts";
import { naming } from "./naming.ts";

/** How much of a paragraph tells which it is. */
const EXCERPT = 12;

/**
 * Pieces that are struck out or not seen are left out of texts; a cell that looks so as a whole counts, for the
 * formulas of the workbook count it too.
 */
export function describeBookDoubts(workbook: Workbook, { edition, areas }: Book): string[] {
  const withoutPieces: string[] = [];
  const unseen: string[] = [];
  for (const [name, { sheet: sheetName, top, left, bottom, right }] of areas) {
    const sheet = workbook.readSheet(sheetName);
    const figure = edition.cellsById.get(name);
    const cells = figure ? [sheet.at(top, left)] : sheet.within({ top, left, bottom, right });
    for (const cell of cells) {
      if (!cell) continue;
      const called = figure ? cellName(figure) : excerptOf(cell);
      if (cell.leftOut && cell.leftOut.length > 0) withoutPieces.push(called);
      const isHidden = sheet.isHiddenRow(cell.row) || sheet.isHiddenColumn(cell.column);
      if (figure && cell.kind !== "blank" && (isHidden || workbook.lookOf(cell) !== "plain")) {
        unseen.push(called);
      }
    }
  }
  return [
    ...naming(withoutPieces, "处有划掉或看不见的文字，没有读入这些文字，请打开工作簿核实"),
    ...naming(
      unseen,
      "格划掉了、看不见、在隐藏的行列里，或显示成别的样子，按单元格里的内容读取，请打开工作簿核实",
    ),
  ];
}

function excerptOf({ value }: WorkbookCell): string {
  return `“${String(value).slice(0, EXCERPT)}…”`;
}
