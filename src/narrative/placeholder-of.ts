import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { cellsOf } from "./figure-cells.ts";
import { placeholderFigures } from "./placeholders.ts";
import type { StatedFigure } from "./stated-figure.ts";

/**
 * What to write for the sum of cells: a short name where there is one, else the id of the only cell.
 *
 * @returns undefined where no placeholder stands for just these cells
 */
export function placeholderOf(edition: Edition, cells: readonly Cell[]): string | undefined {
  const wanted = new Set(cells);
  const isMeant = (figure: StatedFigure): boolean => {
    const named = cellsOf(edition, figure);
    return named.length === wanted.size && named.every((cell) => wanted.has(cell));
  };
  const short = [...placeholderFigures].find(([, figure]) => isMeant(figure))?.[0];
  const name = short ?? (cells.length === 1 ? cells[0]?.id : undefined);
  return name === undefined ? undefined : `{${name}}`;
}
