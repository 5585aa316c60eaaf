import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { cellsOf } from "./figure-cells.ts";
import { placeholderFacts } from "./placeholders.ts";

/**
 * What to write for the sum of cells: a short name where there is one, else the id of the only cell.
 *
 * @returns undefined where no placeholder stands for just these cells
 */
export function placeholderOf(edition: Edition, cells: readonly Cell[]): string | undefined {
  const wanted = new Set(cells);
  const isMeant = (fact: string): boolean => {
    const named = cellsOf(edition, fact);
    return named.length === wanted.size && named.every((cell) => wanted.has(cell));
  };
  const short = [...placeholderFacts].find(([, fact]) => isMeant(fact))?.[0];
  const name = short ?? (cells.length === 1 ? cells[0]?.id : undefined);
  return name === undefined ? undefined : `{${name}}`;
}
