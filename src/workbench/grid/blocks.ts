/** Blocks of cells that come and go: pasted whole or not at all, filled, cleared, copied. */
import { figureChange, type FigureChange } from "../../book/figure-change.ts";
import type { RawFigure } from "../../figures/figure.ts";
import type { CellId } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { readEntry, isFigure, showFigure } from "./entry.ts";
import { roomFrom, type FigureGrid } from "./figure-grid.ts";

type Changes = Readonly<Record<string, FigureChange>>;

type FigureOf = (id: CellId) => RawFigure;

/** Why a block was not pasted; one sentence. */
interface Refused {
  readonly says: string;
}

/** The changes that paste a block with its top left at a cell; refused where any of it would not fit. */
export function pasteChanges(
  grid: FigureGrid,
  at: string,
  block: readonly (readonly string[])[],
  { cellsById }: Edition,
): { readonly changes: Changes } | Refused {
  const room = roomFrom(grid, at);
  const columns = Math.max(...block.map((row) => row.length));
  const fits =
    block.length <= room.length && block.every((row, i) => row.length <= (room[i]?.length ?? 0));
  if (!fits) {
    const [high, wide] = [room.length, room[0]?.length ?? 0];
    return {
      says: `要粘贴的有${block.length}行${columns}列，从这一格起只有${high}行${wide}列，放不下，没有粘贴；请选好左上角的单元格再粘贴。`,
    };
  }
  const changes: Record<string, FigureChange> = {};
  for (const [r, row] of block.entries()) {
    for (const [c, text] of row.entries()) {
      const cell = cellsById.get(room[r]?.[c] ?? "");
      if (!cell) continue;
      if (!isFigure(text, cell)) {
        return {
          says: `要粘贴的第${r + 1}行第${c + 1}列“${shortened(text)}”不是数字，没有粘贴；请只复制数字的部分。`,
        };
      }
      changes[cell.id] = figureChange(readEntry(text, cell).figure);
    }
  }
  return { changes };
}

function shortened(text: string): string {
  const LONGEST = 20;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

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
