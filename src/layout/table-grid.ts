/** A printed table on a sheet: its cells where the notice prints them, as wide and as high as their words need. */
import type { Cell, TableId } from "../form/edition.ts";
import type { PrintedCell, PrintedLabel, PrintedTable } from "../form/printed.ts";
import type { Expression } from "./formula.ts";
import { figureCell, labelCell } from "./planned.ts";
import type { PlannedCell, RowPlan } from "./plan.ts";
import type { StyleName } from "./styles.ts";
import { heightFor } from "./text-fit.ts";

interface TableLook {
  /** Widths of the columns of row labels, and of all columns of figures together. */
  readonly labels: readonly number[];
  readonly figures: number;
  readonly rowHeight: number;
}

/** Each table fills the width of an A4 page. */
const LOOKS: Readonly<Record<TableId, TableLook>> = {
  proactiveDisclosure: { labels: [30], figures: 63, rowHeight: 27 },
  requests: { labels: [5.5, 11.5, 31], figures: 60, rowHeight: 22 },
  disputes: { labels: [], figures: 74, rowHeight: 30 },
};

/** The widths of all columns, how many of them hold row labels, and how high a row is at least. */
export function tableWidths({ table, columns }: PrintedTable): {
  readonly widths: readonly number[];
  readonly labels: number;
  readonly rowHeight: number;
} {
  const { labels, figures, rowHeight } = LOOKS[table.id];
  const figureColumns = columns - labels.length;
  return {
    widths: [...labels, ...Array<number>(figureColumns).fill(figures / figureColumns)],
    labels: labels.length,
    rowHeight,
  };
}

/**
 * The cells of the table.
 *
 * @param formulaOf of the figures that are worked out
 */
export function tableCells(
  { rows }: Pick<PrintedTable, "rows">,
  top: number,
  formulaOf: (cell: Cell) => Expression | undefined,
): PlannedCell[] {
  return rows.flat().map((cell) => {
    const { rowSpan, colSpan } = cell;
    const place = { row: top + cell.row, column: 1 + cell.column, rowSpan, colSpan };
    if (cell.kind === "label") return labelCell({ ...place, style: labelStyle(cell) }, cell.text);
    const style: StyleName = cell.cell.computed ? "total" : "figure";
    return figureCell({ ...place, style }, cell.cell, formulaOf(cell.cell));
  });
}

function labelStyle({ scope, rowSpan }: PrintedLabel): StyleName {
  return scope === "row" && rowSpan > 1 ? "group" : scope;
}

/** Heights that show every label in full: of its row, or shared by the rows that it spans. */
export function tableHeights(
  rows: readonly (readonly PrintedCell[])[],
  {
    top,
    widths,
    least,
  }: { readonly top: number; readonly widths: readonly number[]; readonly least: number },
): (readonly [number, RowPlan])[] {
  const heights = rows.map(() => least);
  const labels = rows.flat().filter((cell) => cell.kind === "label");
  for (const { row, column, rowSpan, colSpan, text } of labels.sort(
    (a, b) => a.rowSpan - b.rowSpan,
  )) {
    const width = widths.slice(column, column + colSpan).reduce((all, it) => all + it, 0);
    const spanned = heights.slice(row, row + rowSpan).reduce((all, it) => all + it, 0);
    const missing = heightFor(text, width - 1, 10.5) - spanned;
    for (let i = row; missing > 0 && i < row + rowSpan; i += 1) {
      heights[i] = Math.ceil((heights[i] ?? least) + missing / rowSpan);
    }
  }
  return heights.map((height, row) => [top + row, { height }] as const);
}
