/** Last year's report beside this year's, which may be of another edition. */
import type { Cell, Role } from "./edition.ts";
import type { Edition } from "./editions.ts";
import { onceForEdition } from "./once-for.ts";

/** The figures that a report takes over from last year's: 结转下年度, 现行有效, 尚未审结. */
const TAKEN_OVER: readonly Role[] = ["carriedOut", "inForce", "pending"];

/** The cells of last year's report on which this year's figures rest: 12 in edition 2021, 10 in edition 2019. */
export const lastYearCells = onceForEdition(({ cells }): readonly Cell[] =>
  cells.filter(({ row, column }) =>
    [row, column].some(({ line: { role } }) => role !== undefined && TAKEN_OVER.includes(role)),
  ),
);

/** The cells of another edition that together count what this one does: （六）其他处理 has rows of its own in 2021. */
export function partsIn({ id }: Cell, other: Edition): readonly Cell[] {
  const column = id.lastIndexOf(".");
  return other.cells.filter(
    (it) =>
      it.id.startsWith(`${id.slice(0, column)}.`) &&
      it.id.endsWith(id.slice(column)) &&
      it.id !== id,
  );
}

/**
 * The cell of another edition that counts the same. 规范性文件 of 2019 are the 行政规范性文件 of 2021, and
 * 处理决定数量 the 本年处理决定数量; 新制作 and 对外公开总数 are neither 制发 nor 现行有效.
 */
export function counterpartOf({ id, row, column }: Cell, other: Edition): Cell | undefined {
  const same = other.cellsById.get(id);
  if (same || row.line.role === undefined || column.line.role === undefined) return same;
  return other.cells.find(
    (it) => it.row.line.role === row.line.role && it.column.line.role === column.line.role,
  );
}
