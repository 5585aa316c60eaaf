/** The cells of a picture with what is doubtful in them settled by the sums of the form, or said to be doubtful. */
import { isBlankLike, parseFigure } from "../figures/parse-figure.ts";
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { equationsOf, type Equation } from "../rules/equations.ts";
import { settleSeen, type Settled } from "../sums/settle-seen.ts";
import { isFromPicture, withDoubts } from "./doubt.ts";
import type { ReadCell } from "./row-figures.ts";

export interface SettledCell {
  readonly cell: Cell;
  readonly value: number;
  readonly equations: readonly Equation[];
}

export interface SettledCells {
  readonly cells: ReadonlyMap<Cell, ReadCell>;
  readonly settled: readonly SettledCell[];
}

/** So many readings are told of a figure that is not clear. */
const MOST_TOLD = 3;

export function settledCells(edition: Edition, cells: ReadonlyMap<Cell, ReadCell>): SettledCells {
  const doubtful = [...cells].filter(([cell, read]) => isDoubtful(cell, read));
  if (doubtful.length === 0) return { cells, settled: [] };
  const unclear = new Set(doubtful.map(([cell]) => cell));
  const known = new Map<number, number>();
  for (const [cell, { figure }] of cells) {
    if (!unclear.has(cell) && typeof figure === "number") known.set(cell.index, figure);
  }
  const places = doubtful.map(([cell, read]) => ({
    index: cell.index,
    readings: numbersIn(cell, read),
  }));
  const byIndex = new Map<number, Settled<Equation>>(
    settleSeen(equationsOf(edition), places, known).map((it) => [it.index, it]),
  );
  const settled: SettledCell[] = [];
  const result = new Map(cells);
  for (const [cell, read] of doubtful) {
    const found = byIndex.get(cell.index);
    if (found) {
      settled.push({ cell, value: found.value, equations: found.sums });
      result.set(cell, { ...read, figure: found.value });
    } else {
      result.set(cell, { ...withDoubts(read, ["blurred"]), figure: toldOf(read) });
    }
  }
  return { cells: result, settled };
}

/**
 * Digits in a picture that were not looked at twice, as those in a cell without its lines, are as doubtful as unclear
 * ones; so is what cannot be.
 */
function isDoubtful({ kind }: Cell, { seen, doubts, figure }: ReadCell): boolean {
  if (seen) {
    return seen.sureness === "doubtful" || (typeof figure === "number" && !canBe(figure, kind));
  }
  return (
    isFromPicture(doubts) && figure !== null && !(typeof figure === "string" && isBlankLike(figure))
  );
}

/** Each once: 0 and 00 are one number. */
function numbersIn({ kind }: Cell, { seen }: ReadCell): number[] {
  const numbers = (seen?.readings ?? []).flatMap(({ text }) => {
    const { figure } = parseFigure(text, kind);
    return figure.kind === "number" && canBe(figure.value, kind) ? [figure.value] : [];
  });
  return [...new Set(numbers)];
}

/** Only a change may be less than nothing. */
function canBe(value: number, kind: Cell["kind"]): boolean {
  return value >= 0 || kind === "signedCount";
}

/** `252或232`, `？`: nothing that could be taken for a number. */
function toldOf({ seen, figure }: ReadCell): string {
  const [...readings] = seen?.readings.map(({ text }) => text) ?? [];
  if (!seen && figure !== null) readings.push(String(figure));
  return readings.length > 1 ? readings.slice(0, MOST_TOLD).join("或") : `${readings.join("")}？`;
}
