/** Document tree to cells of a sheet: the report as a page, for programs that can show nothing else. */
import type { DocumentBlock, DocumentTree, TableBlock, TableCell } from "./document-tree.ts";
import { tableLook, TEXT_WIDTH } from "./table-look.ts";
import { widthInPrint } from "../text/text-width.ts";

export type PageLook =
  "draft" | "title" | "heading" | "subheading" | "paragraph" | "label" | "figure" | "signature";

/** Rows and columns count from 0; a merged cell is listed once, at its top left. */
export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly look: PageLook;
}

export interface SheetPage {
  readonly title: string;
  readonly columns: number;
  /** All columns are alike: narrow, so that every table finds its edges among them. In points. */
  readonly columnWidth: number;
  readonly cells: readonly PageCell[];
  /** Height of each row in points. */
  readonly rowHeights: readonly number[];
}

/** Divides the page so finely that a column of table four takes four. */
const COLUMNS = 60;
const PAGE_WIDTH = TEXT_WIDTH / 20;

/** Type sizes in points; a sheet is read on a screen. */
export const PAGE_SIZES: Readonly<Record<PageLook, number>> = {
  draft: 11,
  title: 16,
  heading: 12,
  subheading: 12,
  paragraph: 12,
  label: 9,
  figure: 9,
  signature: 12,
};

const LEADING = 1.45;

/** Lays the report out as one page. */
export function sheetPage(tree: DocumentTree): SheetPage {
  const rows = [
    ...(tree.draftMark === undefined ? [] : [line(tree.draftMark, "draft")]),
    ...tree.title.map((text) => line(text, "title")),
    ...tree.blocks.flatMap(blockRows),
    ...[tree.signature?.organ, tree.signature?.date].flatMap((text) =>
      text ? [line(text, "signature")] : [],
    ),
  ];
  return {
    title: tree.title.join(""),
    columns: COLUMNS,
    columnWidth: PAGE_WIDTH / COLUMNS,
    cells: rows.flatMap(({ cells }, row) => cells.map((cell) => ({ ...cell, row }))),
    rowHeights: rows.map(({ height }) => height),
  };
}

interface PageRow {
  readonly cells: readonly Omit<PageCell, "row">[];
  readonly height: number;
}

function blockRows(block: DocumentBlock): PageRow[] {
  switch (block.kind) {
    case "heading":
      return [line(block.text, block.level === 1 ? "heading" : "subheading")];
    case "paragraph":
      return [line(`　　${block.runIn ?? ""}${block.text}`, "paragraph")];
    case "table":
      return tableRows(block);
  }
}

/** One cell over the whole width. */
function line(text: string, look: PageLook): PageRow {
  return {
    cells: [{ column: 0, rowSpan: 1, colSpan: COLUMNS, text, look }],
    height: heightOf(text, COLUMNS, look),
  };
}

/** The columns of a table take those of the page that come nearest to their widths in Word. */
function tableRows(table: TableBlock): PageRow[] {
  const edges = [0];
  for (const width of tableLook(table).columnWidths) edges.push((edges.at(-1) ?? 0) + width);
  const edge = (column: number): number =>
    Math.round(((edges[column] ?? TEXT_WIDTH) * COLUMNS) / TEXT_WIDTH);
  const place = (cell: TableCell): Omit<PageCell, "row"> => ({
    column: edge(cell.column),
    colSpan: edge(cell.column + cell.colSpan) - edge(cell.column),
    rowSpan: cell.rowSpan,
    text: cell.text,
    look: cell.role === "figure" ? "figure" : "label",
  });
  return table.rows.map((row) => {
    const cells = row.map(place);
    const heights = cells
      .filter(({ rowSpan }) => rowSpan === 1)
      .map(({ text, colSpan, look }) => heightOf(text, colSpan, look));
    return { cells, height: Math.max(heightOf("", 1, "label"), ...heights) };
  });
}

/** Merged cells do not fit themselves to their text, so the height is told. */
function heightOf(text: string, columns: number, look: PageLook): number {
  const size = PAGE_SIZES[look];
  const room = Math.max(1, Math.floor((columns * (PAGE_WIDTH / COLUMNS)) / size) - 1);
  const lines = Math.max(1, Math.ceil(widthInPrint(text) / room));
  return Math.min(MOST, Math.ceil(lines * size * LEADING + 4));
}

/** The highest row that Excel has, in points. */
const MOST = 409;
