/** A table of the form as printed, with its figures filled in. */
import type { Cell, TableId } from "../form/edition.ts";
import { printTable } from "../form/printed.ts";
import { formatNumber } from "../figures/figure.ts";
import { numberOf, type Figures } from "../figures/figures.ts";
import type { TableBlock } from "./document-tree.ts";
import { printable } from "./printable.ts";

/** Prints a table of the edition that the figures belong to. */
export function tableBlock(figures: Figures, id: TableId): TableBlock {
  const { columns, labelColumns, headerRows, rows } = printTable(figures.edition, id);
  return {
    kind: "table",
    id,
    columns,
    labelColumns,
    headerRows,
    rows: rows.map((row) =>
      row.map((printed) => {
        const { row, column, rowSpan, colSpan } = printed;
        const place = { row, column, rowSpan, colSpan };
        return printed.kind === "label"
          ? { role: printed.scope, text: printed.text, ...place }
          : { role: "figure", text: figureText(figures, printed.cell), ...place };
      }),
    ),
  };
}

/** A blank stays blank, never 0; what is no number (`/`, `约10件`) prints as typed. */
function figureText(figures: Figures, cell: Cell): string {
  const number = numberOf(figures, cell);
  if (!Number.isNaN(number)) return formatNumber(number);
  const raw = figures.raw[cell.id];
  return typeof raw === "string" ? printable(raw).trim() : "";
}
