/**
 * The sums and balances of a form, derived from its structure: 40 in edition 2019, 42 in edition 2021.
 *
 * A line marked `total` is the sum of the lines beside and beneath it; the rows with the roles received,
 * carriedIn, handled and carriedOut balance in every column, as the corner of table three prints:
 *
 *   一、本年新收 ＋ 二、上年结转  ＝  三、（七）总计 ＋ 四、结转下年度
 *   ^^^^^ parts ^^^^^^^^^^^^^^     ^^^^^ totals ^^^^^^^^^^^^^^^^^^
 */
import type { Cell, Edition, Leaf, Role, Row } from "../form/edition.ts";
import { editions } from "../form/editions.ts";
import { difference } from "../figures/figure.ts";
import { numberOf, type Figures } from "../figures/figures.ts";

export interface Equation {
  readonly code: "T3-ROWSUM" | "T3-COLSUM" | "T3-BALANCE" | "T4-SUM";
  /** The cell that a finding names. */
  readonly at: Cell;
  /** The expected side: what is added up. */
  readonly parts: readonly Cell[];
  /** The found side: a total, or （七） and 四. */
  readonly totals: readonly Cell[];
  /** Both sides as positions among the figures, the expected one negative. */
  readonly terms: readonly { readonly index: number; readonly sign: 1 | -1 }[];
}

/** One side of an equation: what its filled cells add up to, and how many hold no number. */
export interface Side {
  readonly sum: number;
  readonly unknown: number;
}

/** Whether the equation holds; false as well where a cell holds no number. */
export function holds({ terms }: Equation, { numbers }: Figures): boolean {
  let off = 0;
  for (const { index, sign } of terms) off += sign * (numbers[index] ?? NaN);
  return off === 0;
}

/** How far an equation fails: not as far as is known, for certain although cells are blank, or with all filled. */
export type Failure = "none" | "certain" | "complete";

/** How far it fails. With blanks a side is at least what its filled cells add up to, since no count is negative. */
export function failureOf({ parts, totals }: Equation, figures: Figures): Failure {
  const [expected, found] = [sideOf(figures, parts), sideOf(figures, totals)];
  const off = difference(found.sum, expected.sum);
  if (expected.unknown === 0 && found.unknown === 0) return off === 0 ? "none" : "complete";
  const isTooMuch = expected.unknown === 0 && off > 0;
  const isTooLittle = found.unknown === 0 && off < 0;
  return isTooMuch || isTooLittle ? "certain" : "none";
}

/** Adds up the filled cells of one side. */
export function sideOf(figures: Figures, cells: readonly Cell[]): Side {
  let sum = 0;
  let unknown = 0;
  for (const cell of cells) {
    const number = numberOf(figures, cell);
    if (Number.isNaN(number)) unknown += 1;
    else sum += number;
  }
  return { sum, unknown };
}

const derived = new Map(editions.map((edition) => [edition, deriveEquations(edition)]));

/** All equations of an edition: sums of rows, sums of columns, then balances. */
export function equationsOf(edition: Edition): readonly Equation[] {
  return derived.get(edition) ?? deriveEquations(edition);
}

function deriveEquations(edition: Edition): Equation[] {
  return [
    ...edition.rows.flatMap(sumsOfRow),
    ...edition.rows.flatMap((row) => sumsOfColumns(row, edition.rows)),
    ...balances(edition.rows),
  ];
}

/** In one row: each total column is the sum of the columns beside it. */
function sumsOfRow({ table, cells }: Row): Equation[] {
  const code = table.across ? "T4-SUM" : "T3-ROWSUM";
  return cells
    .filter(({ column }) => column.line.total)
    .map((at) =>
      equation(
        code,
        at,
        beside(at, cells, ({ column }) => column),
        [at],
      ),
    );
}

/** Of a total row, column by column: the sum of the rows beside and beneath it. */
function sumsOfColumns(total: Row, rows: readonly Row[]): Equation[] {
  if (!total.row.line.total) return [];
  return total.cells.map((at, i) => {
    const column = rows.flatMap(({ block, cells }) => (block === at.block ? (cells[i] ?? []) : []));
    const parts = beside(at, column, ({ row }) => row);
    return equation("T3-COLSUM", at, parts, [at]);
  });
}

/** The cells whose line stands in the same group as that of the total. */
function beside(total: Cell, cells: readonly Cell[], leafOf: (cell: Cell) => Leaf): Cell[] {
  const { groups } = leafOf(total);
  return cells.filter(
    (cell) =>
      cell !== total && groups.every((group, depth) => leafOf(cell).groups[depth] === group),
  );
}

/** 第一项加第二项之和，等于第三项加第四项之和: in each column, not only in 总计. */
function balances(rows: readonly Row[]): Equation[] {
  const rowOf = (role: Role): readonly Cell[] =>
    rows.find(({ row }) => row.line.role === role)?.cells ?? [];
  const [received, carriedIn] = [rowOf("received"), rowOf("carriedIn")];
  const [handled, carriedOut] = [rowOf("handled"), rowOf("carriedOut")];
  return carriedOut.map((at, i) => {
    const parts = [received[i], carriedIn[i]].filter((cell) => cell !== undefined);
    const totals = [handled[i], at].filter((cell) => cell !== undefined);
    return equation("T3-BALANCE", at, parts, totals);
  });
}

function equation(
  code: Equation["code"],
  at: Cell,
  parts: readonly Cell[],
  totals: readonly Cell[],
): Equation {
  const terms = [
    ...parts.map(({ index }) => ({ index, sign: -1 as const })),
    ...totals.map(({ index }) => ({ index, sign: 1 as const })),
  ];
  return { code, at, parts, totals, terms };
}
