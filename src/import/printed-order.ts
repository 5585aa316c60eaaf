/**
 * Columns that somebody published in another order → the order of the form, told by the labels over them:
 *
 *   总计 | 自然人 | 商业企业 | …        自然人 | 商业企业 | … | 总计
 *   ---- | ------ | -------- | …   →   ------ | -------- | - | ----
 *      8 |      6 |        2 | …            6 |        2 | … |    8
 */
import { cellContent } from "./cell-text.ts";
import { withDoubts, type Doubts } from "./doubt.ts";
import { sureHeadingIn } from "./headings.ts";
import { headerBands, type HeaderBand } from "./header-bands.ts";
import { placedRows, type PlacedCell } from "./placed-rows.ts";
import type { PublishedBlock, GridBlock, GridCell, RunCell } from "./published.ts";
import { wordingOf } from "./wording.ts";

/**
 * The blocks with the columns of their tables as the form has them, where the headers leave no doubt. A table that a
 * page or a paragraph has broken goes on under the header of the block before.
 */
export function inPrintedOrder(blocks: readonly PublishedBlock[]): PublishedBlock[] {
  let above: Header | undefined;
  return blocks.map((block) => {
    if (block.kind === "line" && sureHeadingIn(block.text)) above = undefined;
    const grid = block.kind === "run" ? gridOf(block.cells) : block;
    if (grid?.kind !== "grid") return above && !isAscending(above.columns) ? inDoubt(block) : block;
    const rows = placedRows(grid.rows);
    const headers = headersIn(rows);
    const known = above ? [{ ...above, top: 0, bottom: 0 }, ...headers] : headers;
    above = known.at(-1);
    if (known.every(({ columns }) => isAscending(columns))) return block;
    const ordered = rows.map((cells, row) => {
      const header = known.findLast(({ top }) => top <= row);
      return header ? inOrder(cells, header, row < header.bottom ? "labels" : "figures") : cells;
    });
    return { kind: "grid", rows: ordered };
  });
}

/** The cells of rows that go on below another order of columns, and cannot be put in order themselves. */
function inDoubt(block: PublishedBlock): PublishedBlock {
  if (block.kind !== "run") return block;
  return { kind: "run", cells: block.cells.map((cell) => withDoubts(cell, DISORDERED)) };
}

const DISORDERED: Doubts = ["disordered"];

/** A run whose rows are all of one length has its cells one below the other. */
function gridOf(cells: readonly RunCell[]): GridBlock | undefined {
  const rows = new Map<number | null, GridCell[]>();
  for (const { row, ...cell } of cells) {
    const open = rows.get(row) ?? [];
    open.push({ ...cell, rowSpan: 1, colSpan: 1 });
    rows.set(row, open);
  }
  const [length, ...others] = new Set([...rows.values()].map((row) => row.length));
  const isTable = length !== undefined && others.length === 0 && !rows.has(null);
  return isTable ? { kind: "grid", rows: [...rows.values()] } : undefined;
}

interface Header {
  /** Where the figures of each column of the form stand. */
  readonly columns: readonly number[];
  /** First row of the header, and the first row below it. */
  readonly top: number;
  readonly bottom: number;
}

function headersIn(rows: readonly (readonly PlacedCell[])[]): Header[] {
  const headers: Header[] = [];
  for (let top = 0; top < rows.length; top += 1) {
    if (!isHeaderRow(rows[top])) continue;
    let bottom = top;
    while (isHeaderRow(rows[bottom])) bottom += 1;
    const cells = rows.slice(top, bottom).flat();
    const found = headerBands.flatMap((band): Header[] => {
      const columns = columnsOf(band, cells);
      return columns && hasFigures(rows[bottom], columns) ? [{ columns, top, bottom }] : [];
    });
    headers.push(...found.slice(0, 1));
    top = bottom;
  }
  return headers;
}

/** A row of labels without a number. */
function isHeaderRow(row: readonly PlacedCell[] | undefined): boolean {
  const contents = row?.map(({ text }) => cellContent(text)) ?? [];
  return contents.includes("label") && !contents.includes("number") && !contents.includes("stroke");
}

/** Where the columns of the form stand under these labels; undefined unless each is there exactly once. */
function columnsOf({ columns }: HeaderBand, cells: readonly PlacedCell[]): number[] | undefined {
  const words = cells.map((cell) => ({ cell, body: wordingOf(cell.text).body }));
  const found = columns.map(({ label, group }) => {
    const isAlone = columns.filter((other) => other.label === label).length === 1;
    const groups = words.filter(({ body }) => body === group).map(({ cell }) => cell);
    const fits = words.filter(
      ({ cell, body }) =>
        body === label && (isAlone || groups.some((it) => isUnder(cell, it, cells))),
    );
    return fits.length === 1 ? fits[0]?.cell.column : undefined;
  });
  const places = found.filter((column) => column !== undefined);
  return new Set(places).size === columns.length ? places : undefined;
}

/** Whether a label stands under a group: in its span, or where blanks stand for the span, before the next label. */
function isUnder({ column }: PlacedCell, group: PlacedCell, cells: readonly PlacedCell[]): boolean {
  const beside = cells.filter(
    (it) => it.row === group.row && it.column > group.column && it.text.trim() !== "",
  );
  const end =
    group.colSpan > 1
      ? group.column + group.colSpan
      : Math.min(Infinity, ...beside.map((it) => it.column));
  return group.column <= column && column < end;
}

/** The row under a header has a figure, or a blank for one, in every column. */
function hasFigures(row: readonly PlacedCell[] | undefined, columns: readonly number[]): boolean {
  return columns.every((column) => {
    const cell = row?.find((it) => it.column === column);
    const content = cell && cellContent(cell.text);
    return content !== undefined && content !== "label" && content !== "text";
  });
}

function isAscending(columns: readonly number[]): boolean {
  return columns.every((column, i) => i === 0 || column > (columns[i - 1] ?? 0));
}

/** The row with the cells of the columns in the order of the form; a label over several goes before the first of them. */
function inOrder(
  cells: readonly PlacedCell[],
  { columns }: Header,
  holds: "labels" | "figures",
): readonly PlacedCell[] {
  const rank = ({ column, colSpan }: PlacedCell): number =>
    columns.findIndex((it) => column <= it && it < column + (holds === "labels" ? colSpan : 1));
  const moved = cells.filter((cell) => rank(cell) >= 0);
  if (holds === "figures" && moved.length !== columns.length)
    return isAscending(columns) ? cells : cells.map((cell) => withDoubts(cell, DISORDERED));
  const sorted = [...moved].sort((a, b) => rank(a) - rank(b));
  const first = Math.min(...columns);
  // a blank among the columns, which has no label over it, is a place that a merged cell covers
  const isCovered = ({ column, text }: PlacedCell): boolean => column > first && text.trim() === "";
  return cells.flatMap((cell) => {
    if (rank(cell) >= 0) return sorted.shift() ?? [];
    return isCovered(cell) ? [] : [cell];
  });
}
