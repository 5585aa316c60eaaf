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
    if (figure) {
      const cell = sheet.at(area.top, area.left);
      if (!cell) continue;
      if (lacksPieces(cell)) withoutPieces.push(cellName(figure));
      if (isUnseen(workbook, sheet, cell)) unseen.push(cellName(figure));
    } else if (sheet.mayHaveLeftOut()) {
      const cells = sheet.within(area).filter(lacksPieces);
      for (const { value } of cells) withoutPieces.push(excerptOf(String(value)));
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

function lacksPieces({ leftOut }: WorkbookCell): boolean {
  return leftOut !== undefined && leftOut.length > 0;
}

function isUnseen(workbook: ShownWorkbook, sheet: FileSheet, cell: WorkbookCell): boolean {
  if (cell.kind === "blank") return false;
  return (
    sheet.isHiddenRow(cell.row) ||
    sheet.isHiddenColumn(cell.column) ||
    workbook.lookOf(cell, sheet) !== "plain"
  );
}
