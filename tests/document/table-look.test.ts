import { editions } from "../../src/form/editions.ts";
import { readFigures } from "../../src/figures/figures.ts";
import type { TableBlock, TableCell } from "../../src/document/document-tree.ts";
import { tableBlock } from "../../src/document/table-block.ts";
import {
  CELL_MARGIN,
  tableLook,
  TEXT_WIDTH,
  type TableLook,
} from "../../src/document/table-look.ts";
import { widthInPrint } from "../../src/text/text-width.ts";
import { filled } from "./reports.ts";

/** 225 mm of text area, less the heading and the space after it, in twips. */
const PAGE_HEIGHT = 12756 - 560 - 57;

/** Lines above and below a text, and the rule. */
const ROW_EXTRA = 50;

function linesOf(cell: TableCell, look: TableLook): number {
  const width = look.columnWidths
    .slice(cell.column, cell.column + cell.colSpan)
    .reduce((sum, one) => sum + one, -2 * CELL_MARGIN);
  // digits fill a line to its end; of full-width characters a line holds whole ones
  const characters =
    cell.role === "figure" ? width / 20 / look.figureSize : Math.floor(width / 20 / look.labelSize);
  return Math.max(1, Math.ceil(widthInPrint(cell.text) / characters));
}

/** The height of the table by counting lines; cells that span rows never decide it. */
function heightOf(table: TableBlock, look: TableLook): number {
  return table.rows
    .map((row) =>
      Math.max(1, ...row.filter(({ rowSpan }) => rowSpan === 1).map((cell) => linesOf(cell, look))),
    )
    .map((lines) => Math.max(look.rowHeight, lines * look.linePitch * 20 + ROW_EXTRA))
    .reduce((sum, height) => sum + height, 0);
}

describe.each(editions)("tables of edition $id", (edition) => {
  const digits = [1, 4, 5, 6, 8, 9];

  test.each(digits)("table three stays on one page with figures of %d digits", (length) => {
    const report = filled(edition.id, () => 10 ** length - 1);
    const table = tableBlock(readFigures(edition, report.figures), "requests");
    expect(heightOf(table, tableLook(table))).toBeLessThanOrEqual(PAGE_HEIGHT);
  });

  test.each(digits)("figures of %d digits stand on one line in every table", (length) => {
    const figures = readFigures(edition, filled(edition.id, () => 10 ** length - 1).figures);
    for (const { id } of edition.tables) {
      const table = tableBlock(figures, id);
      const look = tableLook(table);
      const cells = table.rows.flat().filter(({ role }) => role === "figure");
      expect(Math.max(...cells.map((cell) => linesOf(cell, look)))).toBe(1);
    }
  });

  test("columns fill the width of the text", () => {
    const figures = readFigures(edition, {});
    for (const { id } of edition.tables) {
      const { columnWidths } = tableLook(tableBlock(figures, id));
      expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
    }
  });
});
