/**
 * Where the cells of a table stand, told from their spans as browsers do (HTML Standard, 4.9.12): a cell takes the
 * first place of its row that no cell from above covers.
 */
import type { GridCell } from "./published.ts";

export interface PlacedCell extends GridCell {
  /** First row and column that the cell takes, from 0. */
  readonly row: number;
  readonly column: number;
}

/** The rows with the place of each cell. */
export function placedRows(rows: readonly (readonly GridCell[])[]): PlacedCell[][] {
  /** By column: the first row that is free again. */
  const coveredUntil: number[] = [];
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((coveredUntil[column] ?? 0) > row) column += 1;
      const placed = { ...cell, row, column };
      for (let i = 0; i < cell.colSpan; i += 1) coveredUntil[column + i] = row + cell.rowSpan;
      column += cell.colSpan;
      return placed;
    });
  });
}
