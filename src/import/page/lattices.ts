/**
 * Ruled lines that cross → tables with their cells. Where the line between two places is missing, they are one cell:
 *
 *   ┌──────┬───┬───┐
 *   │      │ a │ b │      3 columns, 2 rows; the first cell is 2 rows high,
 *   │      ├───┴───┤      the last one 2 columns wide
 *   │      │   c   │
 *   └──────┴───────┘
 */
import type { Box } from "./box.ts";
import type { Rule } from "./rules.ts";

export interface Lattice extends Box {
  /** Cells row by row; each in the row where it begins. */
  readonly rows: readonly (readonly LatticeCell[])[];
}

interface LatticeCell extends Box {
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Lines this near each other are one, and ends this near touch. */
const NEAR = 2.5;

/** What is ruled closer than any table is a drawing. */
const MOST_PLACES = 5_000;

/** The tables of a page, from top to bottom. */
export function latticesOf(rules: readonly Rule[]): Lattice[] {
  return connected(distinct(rules))
    .flatMap((group) => latticeOf(group) ?? [])
    .sort((a, b) => a.top - b.top);
}

/** Each once: the line between two cells is often drawn for both. */
function distinct(rules: readonly Rule[]): Rule[] {
  const keyOf = ({ way, at, from, to }: Rule): string =>
    `${way} ${[at, from, to].map((it) => it.toFixed(6)).join(" ")}`;
  return [...new Map(rules.map((rule) => [keyOf(rule), rule])).values()];
}

/** Groups of rules that touch one another. */
function connected(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const touched = groups.filter((group) => group.some((other) => touches(rule, other)));
    const others = groups.filter((group) => !touched.includes(group));
    groups.splice(0, groups.length, ...others, [...touched.flat(), rule]);
  }
  return groups;
}

function touches(a: Rule, b: Rule): boolean {
  if (a.way === b.way) {
    return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  }
  return covers(a, b.at) && covers(b, a.at);
}

function covers({ from, to }: Rule, at: number): boolean {
  return from - NEAR <= at && at <= to + NEAR;
}

function latticeOf(rules: readonly Rule[]): Lattice | undefined {
  const [across, down] = [rules.filter(isAcross), rules.filter((rule) => !isAcross(rule))];
  const [xs, ys] = [edges(down), edges(across)];
  if (xs.length < 2 || ys.length < 2) return undefined;
  const columns = xs.length - 1;
  if (columns * (ys.length - 1) > MOST_PLACES) return undefined;
  const taken = new Set<number>();
  const rows = ys.slice(0, -1).map((top, row) =>
    xs.slice(0, -1).flatMap((left, column): LatticeCell[] => {
      if (taken.has(row * columns + column)) return [];
      const colSpan = span(column, columns, (at) => isRuled(down, xs[at], ys, row));
      const rowSpan = span(row, ys.length - 1, (at) => isRuled(across, ys[at], xs, column));
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + colSpan; c += 1) taken.add(r * columns + c);
      }
      const [right, bottom] = [xs[column + colSpan] ?? left, ys[row + rowSpan] ?? top];
      return [{ left, right, top, bottom, rowSpan, colSpan }];
    }),
  );
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return { left, right, top, bottom, rows };
}

function isAcross({ way }: Rule): boolean {
  return way === "across";
}

/** Where the rules lie, those that are near each other once. */
function edges(rules: readonly Rule[]): number[] {
  const found: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || at - last > NEAR) found.push(at);
  }
  return found;
}

/** From `start` on, up to the next place with a rule. */
function span(start: number, end: number, isEdge: (at: number) => boolean): number {
  let next = start + 1;
  while (next < end && !isEdge(next)) next += 1;
  return next - start;
}

/** Whether a rule at `at` runs beside the middle of a row, or of a column. */
function isRuled(
  rules: readonly Rule[],
  at: number | undefined,
  others: readonly number[],
  index: number,
): boolean {
  const middle = ((others[index] ?? 0) + (others[index + 1] ?? 0)) / 2;
  return rules.some((rule) => Math.abs(rule.at - (at ?? NaN)) <= NEAR && covers(rule, middle));
}
