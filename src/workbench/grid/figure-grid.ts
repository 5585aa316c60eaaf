/** The figures of a printed table as a grid in which the keyboard moves, blocks are pasted and filled. */
import type { CellId } from "../../form/edition.ts";
import type { PrintedFigure, PrintedTable } from "../../form/printed.ts";

export interface FigureGrid {
  /** The rows that have figures, from the top, each from left to right. */
  readonly rows: readonly (readonly PrintedFigure[])[];
  /** Row and position in the row, by cell id. */
  readonly spots: ReadonlyMap<string, Spot>;
}

interface Spot {
  readonly row: number;
  readonly index: number;
}

export const moves = [
  "up",
  "down",
  "left",
  "right",
  "rowStart",
  "rowEnd",
  "first",
  "last",
] as const;
export type Move = (typeof moves)[number];

export function figureGrid({ rows: printed }: PrintedTable): FigureGrid {
  const rows = printed
    .map((row) => row.filter((it) => it.kind === "figure"))
    .filter((row) => row.length > 0);
  const spots = new Map(
    rows.flatMap((figures, row) =>
      figures.map(({ cell }, index) => [cell.id, { row, index }] as const),
    ),
  );
  return { rows, spots };
}

/** Where a move leads from a cell; undefined at the edge of the table. */
export function neighbour(grid: FigureGrid, from: string, move: Move): CellId | undefined {
  const spot = grid.spots.get(from);
  if (!spot) return undefined;
  const row = grid.rows[spot.row] ?? [];
  switch (move) {
    case "up":
      return inRow(grid.rows[spot.row - 1], row[spot.index]);
    case "down":
      return inRow(grid.rows[spot.row + 1], row[spot.index]);
    case "left":
      return row[spot.index - 1]?.cell.id;
    case "right":
      return row[spot.index + 1]?.cell.id;
    case "rowStart":
      return row[0]?.cell.id;
    case "rowEnd":
      return row.at(-1)?.cell.id;
    case "first":
      return grid.rows[0]?.[0]?.cell.id;
    case "last":
      return grid.rows.at(-1)?.at(-1)?.cell.id;
  }
}

/** The cell of a row that stands in the same column; the last one where the row is shorter. */
function inRow(
  row: readonly PrintedFigure[] | undefined,
  from: PrintedFigure | undefined,
): CellId | undefined {
  const column = from?.column ?? 0;
  const found = row?.find((it) => column < it.column + it.colSpan);
  return (found ?? row?.at(-1))?.cell.id;
}

/** The cells between two of them, as far as they lie in one area with the first. */
export function rectangle(grid: FigureGrid, from: string, to: string): CellId[][] {
  const [a, b] = [grid.spots.get(from), grid.spots.get(to)];
  if (!a || !b) return [];
  const area = areaAround(grid, a.row);
  const end = Math.min(Math.max(b.row, area.top), area.bottom);
  const left = Math.min(a.index, b.index);
  return grid.rows
    .slice(Math.min(a.row, end), Math.max(a.row, end) + 1)
    .map((row) => row.slice(left, Math.max(a.index, b.index) + 1).map(({ cell }) => cell.id));
}

/** The cells from one of them to the right and downwards, in the same area: all the room for a block. */
export function roomFrom(grid: FigureGrid, from: string): CellId[][] {
  const spot = grid.spots.get(from);
  if (!spot) return [];
  return grid.rows
    .slice(spot.row, areaAround(grid, spot.row).bottom + 1)
    .map((row) => row.slice(spot.index).map(({ cell }) => cell.id));
}

/** The cells of the area in which a cell lies. */
export function areaOf(grid: FigureGrid, id: string): CellId[] {
  const spot = grid.spots.get(id);
  if (!spot) return [];
  const { top, bottom } = areaAround(grid, spot.row);
  return grid.rows.slice(top, bottom + 1).flatMap((row) => row.map(({ cell }) => cell.id));
}

export type Lines = "row" | "column" | "all";

/** The row or the column of a cell, which ends with its area, or all cells of the table. */
export function linesOf(grid: FigureGrid, id: string, lines: Lines): CellId[][] {
  const idsOf = (row: readonly PrintedFigure[]): CellId[] => row.map(({ cell }) => cell.id);
  const spot = grid.spots.get(id);
  if (lines === "all" || !spot) return grid.rows.map(idsOf);
  if (lines === "row") return grid.rows.slice(spot.row, spot.row + 1).map(idsOf);
  const { top, bottom } = areaAround(grid, spot.row);
  return grid.rows
    .slice(top, bottom + 1)
    .map((row) => idsOf(row.slice(spot.index, spot.index + 1)));
}

/** An area ends where labels stand between two rows of figures, as in table two. */
function areaAround({ rows }: FigureGrid, row: number): { top: number; bottom: number } {
  const printed = (at: number): number | undefined => rows[at]?.[0]?.row;
  let [top, bottom] = [row, row];
  while (printed(top - 1) === (printed(top) ?? 0) - 1) top -= 1;
  while (printed(bottom + 1) === (printed(bottom) ?? 0) + 1) bottom += 1;
  return { top, bottom };
}
