/**
 * How wide the columns of a printed table are, so that every number stands whole in its cell. As in a sheet: where a
 * number is too long its type is set smaller, and where that is not enough its column becomes wider. All in rem.
 */
import type { CellId, TableId } from "../../form/edition.ts";
import type { PrintedTable } from "../../form/printed.ts";

interface ColumnWidths {
  /** Of each column, from the left, at the table's least width; a wider table widens all of them alike. */
  readonly columns: readonly number[];
  /** The least that a cell of figures has, by how many columns it spans. */
  readonly least: (colSpan: number) => number;
}

/** What stands in a cell. */
interface Standing {
  readonly text: string;
  /** The width of what stands beside it: a sign, a button. */
  readonly beside: number;
}

/** Below these a table is scrolled. */
const LEAST: Readonly<Record<TableId, number>> = {
  proactiveDisclosure: 30,
  requests: 46,
  disputes: 46,
};

/** Of the width: what all figures take, and each column of groups of rows before the last labels, which take the rest. */
const FIGURES = 0.6;
const GROUPS = [0.07, 0.1];

/** Sizes of type: one step smaller is as small as browsers set Chinese pages. */
export const LARGE = 0.875;
export const SMALL = 0.75;

/** What is longer is no number of the form: it does not push the table apart. */
const MOST = 16;

const PADDING = 0.625;

export function columnWidths(
  { columns, labelColumns, rows, table }: PrintedTable,
  standingIn: (id: CellId) => Standing,
): ColumnWidths {
  const all = LEAST[table.id];
  const figure = (labelColumns === 0 ? all : all * FIGURES) / (columns - labelColumns);
  const groups = GROUPS.slice(0, Math.max(labelColumns - 1, 0)).map((share) => share * all);
  const label = all * (1 - FIGURES) - groups.reduce((sum, width) => sum + width, 0);
  const labels = labelColumns === 0 ? [] : [...groups, label];
  const widths = Array.from({ length: columns }, (_, i) => labels[i] ?? figure);
  for (const it of rows.flat()) {
    if (it.kind !== "figure") continue;
    const { text, beside } = standingIn(it.cell.id);
    const needed = Math.min(textWidth(text, SMALL) + beside, MOST) - figure * (it.colSpan - 1);
    widths[it.column] = Math.max(widths[it.column] ?? figure, needed);
  }
  return { columns: widths, least: (colSpan) => figure * colSpan };
}

/** Whether a text is too long for the larger type. */
export function isLong({ text, beside }: Standing, width: number): boolean {
  return textWidth(text, LARGE) + beside > width;
}

/** The width of a text with what is kept free around it; digits are as wide as in the widest of our typefaces. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += character < "\u0100" ? 0.6 : 1;
  return ems * size + PADDING;
}
