/** A table of the tree as a table of the .docx. */
import type { TableBlock, TableCell } from "./document-tree.ts";
import { docxParagraph } from "./docx-paragraph.ts";
import { STYLES } from "./docx-style.ts";
import { tableTextStyle } from "./docx-styles.ts";
import { docxText } from "./docx-text.ts";
import { cellWidth, tableLook, TEXT_WIDTH, type TableLook } from "./table-look.ts";

/** Draws the table with its printed spans, over the full width of the text. */
export function docxTable(table: TableBlock): string {
  const look = tableLook(table);
  const columns = look.columnWidths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const rows = spread(table).map((cells, row) => docxRow(cells, { table, row, look }));
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${STYLES.table}"/><w:tblW w:type="dxa" w:w="${TEXT_WIDTH}"/>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join("")}</w:tbl>`
  );
}

/** The cells of each row of the grid; one that spans rows stands again in each row that it covers. */
function spread(table: TableBlock): TableCell[][] {
  const grid: TableCell[][] = table.rows.map(() => []);
  for (const cell of table.rows.flat()) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) grid[row]?.push(cell);
  }
  return grid.map((cells) => cells.sort((a, b) => a.column - b.column));
}

interface RowContext {
  readonly table: TableBlock;
  readonly row: number;
  readonly look: TableLook;
}

function docxRow(cells: readonly TableCell[], context: RowContext): string {
  const { table, row, look } = context;
  const header = row < table.headerRows ? "<w:tblHeader/>" : "";
  return (
    `<w:tr><w:trPr><w:cantSplit/>${header}<w:trHeight w:val="${look.rowHeight}" w:hRule="atLeast"/></w:trPr>` +
    `${cells.map((cell) => docxCell(cell, context)).join("")}</w:tr>`
  );
}

/** A block (第二十条第（一）项 …, or a whole table) is kept on one page; the next may begin another. */
function endsBlock({ rows }: TableBlock, row: number): boolean {
  const next = rows[row + 1];
  return next === undefined || next.some(({ role }) => role === "caption");
}

function docxCell(cell: TableCell, { table, row, look }: RowContext): string {
  const begins = cell.row === row;
  const merge = cell.rowSpan > 1 ? `<w:vMerge w:val="${begins ? "restart" : "continue"}"/>` : "";
  const span = cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : "";
  const text = begins ? cell.text : "";
  const paragraph = docxParagraph({
    style: textStyle(cell, look),
    runs: text === "" ? "" : docxText(text, cell.strong && STYLES.strong),
    keepsNext: !endsBlock(table, row),
  });
  const width = `<w:tcW w:type="dxa" w:w="${cellWidth(cell, look)}"/>`;
  return `<w:tc><w:tcPr>${width}${span}${merge}</w:tcPr>${paragraph}</w:tc>`;
}

function textStyle({ role, rowSpan }: TableCell, look: TableLook): string {
  if (role === "figure") return tableTextStyle("figure", look);
  // A group is centred in its narrow column; its lines stand flush left.
  return tableTextStyle(role === "row" && rowSpan === 1 ? "label" : "header", look);
}
