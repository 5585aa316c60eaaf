/** Rows and cells by what they mean; a role that an edition does not print has none. */
import type { Cell, Role, Row } from "./edition.ts";
import type { Edition } from "./editions.ts";

/** The first row of a role. */
export function rowOf({ rows }: Edition, role: Role): Row | undefined {
  return rows.find(({ row }) => row.line.role === role);
}

/** The cells of the first row of a role. */
export function cellsOfRow(edition: Edition, role: Role): readonly Cell[] {
  return rowOf(edition, role)?.cells ?? [];
}

/** The cell of a row's 总计. */
export function totalOf(row: Row | undefined): Cell | undefined {
  return row?.cells.find(({ column }) => column.line.total);
}
