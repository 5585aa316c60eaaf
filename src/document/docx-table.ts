/** A table of the tree as a table of the docx library. */
import type { Paragraph, Table, TableCell as DocxCell, TableRow, TextRun } from "docx";
import type { TableBlock, TableCell } from "./document-tree.ts";
import { STYLES } from "./docx-style.ts";
import { tableTextStyle } from "./docx-styles.ts";
import { docxText } from "./docx-text.ts";
import { cellWidth, TEXT_WIDTH, type TableLook } from "./table-look.ts";

type Docx = typeof import("./docx-library.ts");

/** Draws the table with its printed spans, over the full width of the text. */
export function docxTable(docx: Docx, table: TableBlock, look: TableLook): Table {
  const grid = spread(table);
  return new docx.Table({
    style: STYLES.table,
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    columnWidths: [...look.columnWidths],
    rows: grid.map((cells, row): TableRow => {
      return new docx.TableRow({
        cantSplit: true,
        ...(row < table.headerRows && { tableHeader: true }),
        keepNext: !endsBlock(table, row),
        height: { value: look.rowHeight, rule: docx.HeightRule.ATLEAST },
        children: cells.map((cell) => docxCell(docx, cell, { row, look })),
      });
    }),
  });
}

/**
 * The cells of each row of the grid; one that spans rows stands again in each row that it covers.
 *
 * The docx library would add these itself, but with paragraphs of body type, which stretch the rows.
 */
function spread(table: TableBlock): TableCell[][] {
  const grid: TableCell[][] = table.rows.map(() => []);
  for (const cell of table.rows.flat()) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) grid[row]?.push(cell);
  }
  return grid.map((cells) => cells.sort((a, b) => a.column - b.column));
}

/** A block (第二十条第（一）项 …, or a whole table) is kept on one page; the next may begin another. */
function endsBlock({ rows }: TableBlock, row: number): boolean {
  const next = rows[row + 1];
  return next === undefined || next.some(({ role }) => role === "caption");
}

interface CellContext {
  readonly row: number;
  readonly look: TableLook;
}

function docxCell(docx: Docx, cell: TableCell, { row, look }: CellContext): DocxCell {
  const begins = cell.row === row;
  const { CONTINUE, RESTART } = docx.VerticalMergeType;
  return new docx.TableCell({
    width: { size: cellWidth(cell, look), type: docx.WidthType.DXA },
    ...(cell.colSpan > 1 && { columnSpan: cell.colSpan }),
    ...(cell.rowSpan > 1 && { verticalMerge: begins ? RESTART : CONTINUE }),
    children: [cellParagraph(docx, begins ? cell : { text: "" }, textStyle(cell, look))],
  });
}

function cellParagraph(
  docx: Docx,
  { text, strong }: Pick<TableCell, "text" | "strong">,
  style: string,
): Paragraph {
  const run = (): TextRun => docxText(docx, text, strong && STYLES.strong);
  return new docx.Paragraph({ style, children: text === "" ? [] : [run()] });
}

function textStyle({ role, rowSpan }: TableCell, look: TableLook): string {
  if (role === "figure") return tableTextStyle("figure", look);
  // A group is centred in its narrow column; its lines stand flush left.
  return tableTextStyle(role === "row" && rowSpan === 1 ? "label" : "header", look);
}
