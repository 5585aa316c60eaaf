/** Blocks of cells that are filled, cleared, copied. */
import { figureChange, type FigureChange } from "../../book/figure-change.ts";
import type { RawFigure } from "../../figures/figure.ts";
import type { CellId } from "../../form/edition.ts";
import { showFigure } from "./entry.ts";

type Changes = Readonly<Record<string, FigureChange>>;

type FigureOf = (id: CellId) => RawFigure;

export type Direction = "down" | "right";

/** The changes that repeat the first row, or column, of cells in the others. */
export function fillChanges(
  cells: readonly (readonly CellId[])[],
  direction: Direction,
  figureOf: FigureOf,
): Changes {
  const pairs = cells.flatMap((row, r) =>
    row.map((id, c) => [id, direction === "down" ? cells[0]?.[c] : cells[r]?.[0]] as const),
  );
  return Object.fromEntries(
    pairs.flatMap(([id, from]) =>
      from === undefined || from === id ? [] : [[id, figureChange(figureOf(from))]],
    ),
  );
}

export function clearChanges(cells: readonly (readonly CellId[])[]): Changes {
  return Object.fromEntries(cells.flat().map((id) => [id, null]));
}

/** As sheets take it: cells with tabs between them, a row a line. */
export function copiedText(cells: readonly (readonly CellId[])[], figureOf: FigureOf): string {
  return cells.map((row) => row.map((id) => showFigure(figureOf(id))).join("\t")).join("\r\n");
}
