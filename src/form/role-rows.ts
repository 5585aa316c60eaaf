/** Rows and totals by what they mean to the form. */
import type { Cell, Role, Row } from "./edition.ts";
import type { Edition } from "./editions.ts";

/** The row of that role; undefined where the edition has none. */
export function rowOf({ rows }: Pick<Edition, "rows">, role: Role): Row | undefined {
  return rows.find(({ row }) => row.line.role === role);
}

/** The cells of the row of that role; none where the edition has no such row. */
export function cellsOfRow(edition: Pick<Edition, "rows">, role: Role): readonly Cell[] {
  return rowOf(edition, role)?.cells ?? [];
}

/** The total at the end of a row; undefined in a table without totals. */
export function totalOf(row: Row | undefined): Cell | undefined {
  return row?.cells.find(({ column }) => column.line.total);
}
