/**
 * One slip often breaks several sums: a wrong cell of table three shows in its row and in its column.
 * Here the cell is found whose single change would mend them all and break no other.
 */
import { difference } from "../figures/figure.ts";
import { numberOf, type Figures } from "../figures/figures.ts";
import type { Cell } from "../form/edition.ts";
import { sideOf, type Equation, type Side } from "./equations.ts";

/** An equation that does not hold; `off` is how much the found side exceeds the expected one. */
export interface Mismatch {
  readonly equation: Equation;
  readonly parts: Side;
  readonly totals: Side;
  readonly off: number;
}

/** The cell most likely at fault, and the value that would mend every sum it is blamed for. */
export interface Cause {
  readonly cell: Cell;
  readonly value: number;
}

/** Two sums share one cell at the most, so a change that mends two is no coincidence. */
const FEWEST_MENDED = 2;

/**
 * Blames cells for mismatches: the cell that explains most of them first.
 *
 * @returns by mismatch its cause; a mismatch that stands alone has none
 */
export function causesOf(
  mismatches: readonly Mismatch[],
  equations: readonly Equation[],
  figures: Figures,
): Map<Mismatch, Cause> {
  const causes = new Map<Mismatch, Cause>();
  const broken = new Set(mismatches.map(({ equation }) => equation));
  const sound = equations.filter((it) => !broken.has(it) && isFilled(figures, it));
  const breaksOther = (cell: Cell): boolean => sound.some((it) => cellsOf(it).includes(cell));
  let open = [...mismatches];
  for (;;) {
    const [best] = blames(open, figures)
      .sort((a, b) => b.mended.length - a.mended.length)
      .filter(({ cause }) => !breaksOther(cause.cell));
    if (!best) return causes;
    for (const mismatch of best.mended) causes.set(mismatch, best.cause);
    open = open.filter((mismatch) => !best.mended.includes(mismatch));
  }
}

interface Blame {
  readonly cause: Cause;
  readonly mended: readonly Mismatch[];
}

/** The cells whose single change would mend all the mismatches that they stand in, of two at least. */
function blames(open: readonly Mismatch[], figures: Figures): Blame[] {
  const touched = new Map<Cell, Mismatch[]>();
  for (const mismatch of open) {
    for (const cell of cellsOf(mismatch.equation)) {
      touched.set(cell, [...(touched.get(cell) ?? []), mismatch]);
    }
  }
  return [...touched].flatMap(([cell, mended]) => {
    const [change, ...others] = mended.map((mismatch) => mendingChange(mismatch, cell));
    if (change === undefined || mended.length < FEWEST_MENDED) return [];
    if (others.some((other) => other !== change)) return [];
    const value = difference(numberOf(figures, cell), -change);
    return value < 0 ? [] : [{ cause: { cell, value }, mended }];
  });
}

/** By how much the cell would have to change for the equation to hold. */
function mendingChange({ equation, off }: Mismatch, cell: Cell): number {
  return equation.totals.includes(cell) ? -off : off;
}

function cellsOf({ parts, totals }: Equation): readonly Cell[] {
  return [...parts, ...totals];
}

function isFilled(figures: Figures, { parts, totals }: Equation): boolean {
  return sideOf(figures, parts).unknown + sideOf(figures, totals).unknown === 0;
}
