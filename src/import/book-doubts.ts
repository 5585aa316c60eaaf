/** What of an official workbook is not read as one sees it in Excel: one sentence of each kind. */
import type { Book } from "../book/read-book.ts";
import { cellName } from "../form/names.ts";
import type { FileSheet, ShownWorkbook, WorkbookCell } from "../workbook/workbook.ts";
import { excerptOf } from "./excerpt.ts";
import { naming } from "./naming.ts";

/**
 * Pieces that are struck out or not seen are left out of texts; a cell that looks so as a whole counts, for the
 * formulas of the workbook count it too.
 */
export function describeBookDoubts(workbook: ShownWorkbook, { edition, areas }: Book): string[] {
  const withoutPieces: string[] = [];
  const unseen: string[] = [];
  for (const [name, area] of areas) {
    const sheet = workbook.readSheet(area.sheet);
    const figure = edition.cellsById.get(name);
    const cells = figure ? [sheet.at(area.top, area.left)] : sheet.within(area);
    for (const cell of cells) {
      if (!cell) continue;
      const called = (): string => (figure ? cellName(figure) : excerptOf(String(cell.value)));
      if (cell.leftOut && cell.leftOut.length > 0) withoutPieces.push(called());
      if (figure && cell.kind !== "blank" && isUnseen(workbook, sheet, cell)) unseen.push(called());
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

function isUnseen(workbook: ShownWorkbook, sheet: FileSheet, cell: WorkbookCell): boolean {
  return (
    sheet.isHiddenRow(cell.row) ||
    sheet.isHiddenColumn(cell.column) ||
    workbook.lookOf(cell, sheet) !== "plain"
  );
}
