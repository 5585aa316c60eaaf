/**
 * A table of the form as printed: every label and figure with its place and its spans.
 *
 * Documents, sheets and the grid draw it; import recognises it in other people's files.
 */
import { joinKeys, leavesOf } from "./edition.ts";
import type { Block, Cell, CellId, Line, Table, TableId } from "./edition.ts";
import type { Edition } from "./editions.ts";

interface Place {
  /** Row and column in the printed grid, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export type LabelScope = "caption" | "column" | "row";

export interface PrintedLabel extends Place {
  readonly kind: "label";
  /** Permanent name of the label; that of a column has `*` where a row would stand. */
  readonly key: string;
  readonly text: string;
  readonly scope: LabelScope;
}

export interface PrintedFigure extends Place {
  readonly kind: "figure";
  readonly cell: Cell;
}

export type PrintedCell = PrintedLabel | PrintedFigure;

export interface PrintedTable {
  readonly table: Table;
  readonly columns: number;
  /** Columns that hold row labels; 0 in table four. */
  readonly labelColumns: number;
  /** Rows at the top that repeat on every page; 0 in table two, whose blocks have their own. */
  readonly headerRows: number;
  /** One list a printed row; a cell stands in the row where it begins. */
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** Lays a table of the edition out as printed. */
export function printTable(edition: Edition, tableId: TableId): PrintedTable {
  const table = edition.tables.find(({ id }) => id === tableId);
  if (!table) throw new Error(`Unknown table "${tableId}" in edition "${edition.id}".`);
  const cellOf = (id: CellId): Cell => {
    const cell = edition.cellsById.get(id);
    if (!cell) throw new Error(`Unknown cell "${id}" in edition "${edition.id}".`);
    return cell;
  };
  return table.across ? printAcross(table, cellOf) : printDown(table, cellOf);
}

/** The keys of all labels of an edition. */
export function labelKeys(edition: Edition): ReadonlySet<string> {
  const cells = edition.tables.flatMap(({ id }) => printTable(edition, id).rows.flat());
  return new Set(cells.flatMap((cell) => (cell.kind === "label" ? [cell.key] : [])));
}

type CellOf = (id: CellId) => Cell;

/** Tables two and three: blocks one below the other, labels left of the figures. */
function printDown(table: Table, cellOf: CellOf): PrintedTable {
  const labelColumns = Math.max(...table.blocks.map((block) => depthOf(block.rows)));
  const columns =
    labelColumns + Math.max(...table.blocks.map((block) => leavesOf(block.columns).length));
  const cells: PrintedCell[] = [];
  let bottom = 0;
  let headerRows = 0;
  for (const block of table.blocks) {
    const base = joinKeys(table.id, block.key);
    if (block.caption !== undefined) {
      const place = { row: bottom, column: 0, rowSpan: 1, colSpan: columns };
      cells.push({ kind: "label", ...place, key: base, text: block.caption, scope: "caption" });
      bottom += 1;
    }
    const header = headerOf(table, block, base, { row: bottom, labelColumns, columns });
    cells.push(...header.cells);
    bottom += header.height;
    if (block.caption === undefined) headerRows = bottom;
    cells.push(...rowLabels(block.rows, base, bottom, 0, labelColumns));
    for (const [r, row] of leavesOf(block.rows).entries()) {
      const leaves = leavesOf(block.columns);
      for (const [c, column] of leaves.entries()) {
        cells.push({
          kind: "figure",
          row: bottom + r,
          column: labelColumns + c,
          rowSpan: 1,
          colSpan: c === leaves.length - 1 ? columns - labelColumns - c : 1,
          cell: cellOf(`${table.id}.${joinKeys(block.key, row.key, column.key)}`),
        });
      }
    }
    bottom += leavesOf(block.rows).length;
  }
  return { table, columns, labelColumns, headerRows, rows: byRow(cells) };
}

/** The header of a block: the corner over the row labels, then the columns' own labels. */
function headerOf(
  table: Table,
  block: Block,
  base: string,
  at: { row: number; labelColumns: number; columns: number },
): { cells: PrintedCell[]; height: number } {
  const headingRows = table.columnsHeading === undefined ? 0 : 1;
  const height = headingRows + depthOf(block.columns);
  const cells: PrintedCell[] = [
    {
      kind: "label",
      row: at.row,
      column: 0,
      rowSpan: height,
      colSpan: at.labelColumns,
      key: `${base}.*`,
      text: table.corner ?? "",
      scope: "column",
    },
  ];
  if (table.columnsHeading !== undefined) {
    cells.push({
      kind: "label",
      row: at.row,
      column: at.labelColumns,
      rowSpan: 1,
      colSpan: at.columns - at.labelColumns,
      key: base,
      text: table.columnsHeading,
      scope: "column",
    });
  }
  const area = { top: at.row + headingRows, bottom: at.row + height };
  cells.push(
    ...columnLabels(block.columns, `${base}.*`, area, { left: at.labelColumns, right: at.columns }),
  );
  return { cells, height };
}

/** Header labels: a leaf reaches down to the figures, and the last one to the right edge. */
function columnLabels(
  lines: readonly Line[],
  base: string,
  { top, bottom }: { top: number; bottom: number },
  { left, right }: { left: number; right: number },
): PrintedCell[] {
  let column = left;
  return lines.flatMap((line, i) => {
    const colSpan = i === lines.length - 1 ? right - column : leavesOf([line]).length;
    const label: PrintedLabel = {
      kind: "label",
      row: top,
      column,
      rowSpan: line.lines ? 1 : bottom - top,
      colSpan,
      key: `${base}.${line.key}`,
      text: line.label,
      scope: "column",
    };
    column += colSpan;
    const inside = { left: label.column, right: column };
    return line.lines
      ? [label, ...columnLabels(line.lines, base, { top: top + 1, bottom }, inside)]
      : [label];
  });
}

/** Row labels: a group spans its rows downwards, a leaf spans what is left to the right. */
function rowLabels(
  lines: readonly Line[],
  base: string,
  top: number,
  left: number,
  right: number,
): PrintedCell[] {
  let row = top;
  return lines.flatMap((line) => {
    const key = joinKeys(base, line.key);
    const label: PrintedLabel = {
      kind: "label",
      row,
      column: left,
      rowSpan: leavesOf([line]).length,
      colSpan: line.lines ? 1 : right - left,
      key,
      text: line.label,
      scope: "row",
    };
    row += label.rowSpan;
    return line.lines
      ? [label, ...rowLabels(line.lines, key, label.row, left + 1, right)]
      : [label];
  });
}

/** Table four: its rows become groups of columns, over one row of figures. */
function printAcross(table: Table, cellOf: CellOf): PrintedTable {
  const [block] = table.blocks;
  if (!block) throw new Error(`Table "${table.id}" has no block.`);
  const headerRows = depthOf(block.rows) + 1;
  const results = leavesOf(block.columns);
  const cells: PrintedCell[] = groupLabels(block.rows, results, table.id, 0, headerRows, 0);
  const ids = leavesOf(block.rows).flatMap((row) => results.map(({ key }) => [row.key, key]));
  for (const [column, keys] of ids.entries()) {
    const cell = cellOf(`${table.id}.${joinKeys(block.key, ...keys)}`);
    cells.push({ kind: "figure", row: headerRows, column, rowSpan: 1, colSpan: 1, cell });
  }
  return { table, columns: ids.length, labelColumns: 0, headerRows, rows: byRow(cells) };
}

/** Labels of groups over the labels of their columns, which reach down to the figures. */
function groupLabels(
  lines: readonly Line[],
  results: readonly { line: Line }[],
  base: string,
  top: number,
  bottom: number,
  left: number,
): PrintedCell[] {
  let column = left;
  return lines.flatMap((line) => {
    const key = joinKeys(base, line.key);
    const colSpan = leavesOf([line]).length * results.length;
    const place = { row: top, column, rowSpan: 1, colSpan };
    column += colSpan;
    const label: PrintedLabel = { kind: "label", ...place, key, text: line.label, scope: "column" };
    if (line.lines) {
      return [label, ...groupLabels(line.lines, results, key, top + 1, bottom, place.column)];
    }
    const under = results.map(({ line: result }, i): PrintedLabel => ({
      kind: "label",
      row: top + 1,
      column: place.column + i,
      rowSpan: bottom - top - 1,
      colSpan: 1,
      key: joinKeys(key, result.key),
      text: result.label,
      scope: "column",
    }));
    return [label, ...under];
  });
}

function depthOf(lines: readonly Line[]): number {
  return Math.max(...lines.map((line) => (line.lines ? 1 + depthOf(line.lines) : 1)));
}

/** The cells row by row, from left to right. */
function byRow(cells: readonly PrintedCell[]): PrintedCell[][] {
  const height = Math.max(...cells.map((cell) => cell.row + cell.rowSpan));
  return Array.from({ length: height }, (_, row) =>
    cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  );
}
