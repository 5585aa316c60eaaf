/**
 * How wide the columns of figures of a printed table are, so that every number stands whole in its cell. As in a
 * sheet: where a number is too long its type is set smaller, and where that is not enough its column becomes wider.
 * All in rem.
 */
import type { CellId, TableId } from "../../form/edition.ts";
import type { PrintedTable } from "../../form/printed.ts";

interface ColumnWidths {
  /** Of each column of figures, from the left; undefined where it shares with others like it what is left. */
  readonly columns: readonly (number | undefined)[];
  /** Of all of them together, the least. */
  readonly all: number;
  /** The least that a cell of figures has, by how many columns it spans. */
  readonly least: (colSpan: number) => number;
}

/** What stands in a cell. */
interface Standing {
  readonly text: string;
  /** The width of what stands beside it: a sign, a button. */
  readonly beside: number;
  /** What stands below it, in the least type. */
  readonly below?: string | undefined;
}

/** Of all columns of figures. With the labels, and a scrollbar, a table fits beside the pane on a screen of 1024 pixels. */
const LEAST: Readonly<Record<TableId, number>> = {
  proactiveDisclosure: 18,
  requests: 23,
  disputes: 38.5,
};

/** Sizes of type: one step smaller is as small as browsers set Chinese pages. */
export const LARGE = 0.875;
export const SMALL = 0.75;

/** Of what is read beside the figures, not as one of them. */
export const LEAST_TYPE = 0.6875;

/** What is longer is no number of the form: it does not push the table apart. */
const MOST = 16;

const PADDING = 0.625;

/** What is below has no frame of its own. */
const BELOW_PADDING = 0.25;

export function columnWidths(
  { columns, labelColumns, rows, table }: PrintedTable,
  standingIn: (id: CellId) => Standing,
): ColumnWidths {
  const figure = LEAST[table.id] / (columns - labelColumns);
  const widths = Array.from({ length: columns - labelColumns }, () => figure);
  for (const it of rows.flat()) {
    if (it.kind !== "figure") continue;
    const { text, beside, below = "" } = standingIn(it.cell.id);
    const wanted = Math.max(
      textWidth(text, SMALL) + beside,
      textWidth(below, LEAST_TYPE, BELOW_PADDING),
    );
    const needed = Math.min(wanted, MOST) - figure * (it.colSpan - 1);
    const at = it.column - labelColumns;
    widths[at] = Math.max(widths[at] ?? figure, needed);
  }
  // one is left to take what is over, or the browser would give of it to the labels
  const last = widths.every((width) => width > figure) ? widths.length - 1 : undefined;
  return {
    columns: widths.map((width, i) => (width > figure && i !== last ? width : undefined)),
    all: widths.reduce((sum, width) => sum + width, 0),
    least: (colSpan) => figure * colSpan,
  };
}

/** Whether a text is too long for the larger type. */
export function isLong({ text, beside }: Standing, width: number): boolean {
  return textWidth(text, LARGE) + beside > width;
}

/** The width of a text with what is kept free around it; digits are as wide as in the widest of our typefaces. */
export function textWidth(text: string, size: number, padding = PADDING): number {
  let ems = 0;
  for (const character of text) ems += character < "\u0100" ? 0.6 : 1;
  return ems * size + padding;
}
