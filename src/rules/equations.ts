/**
 * The sums and balances of a form, derived from its structure: 40 in edition 2019, 42 in edition 2021.
 *
 * A line marked `total` is the sum of the lines beside and beneath it; the rows with the roles received,
 * carriedIn, handled and carriedOut balance in every column, as the corner of table three prints:
 *
 *   一、本年新收 ＋ 二、上年结转  ＝  三、（七）总计 ＋ 四、结转下年度
 *   ^^^^^ parts ^^^^^^^^^^^^^^     ^^^^^ totals ^^^^^^^^^^^^^^^^^^
 */
import type { Cell, Leaf, Role, Row, TableId } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { onceForEdition } from "../form/once-for.ts";
import { cellsOfRow } from "../form/role-rows.ts";
import { difference } from "../figures/figure.ts";
import { numberOf, type Figures } from "../figures/figures.ts";

/** A total at the end of its row or at the foot of its column, or the balance of a column. */
export type EquationShape = "row" | "column" | "balance";

export interface Equation {
  readonly shape: EquationShape;
  /** Under which it is reported. */
  readonly code: EquationCode;
  /** The cell that a finding names. */
  readonly at: Cell;
  /** The expected side: what is added up. */
  readonly parts: readonly Cell[];
  /** The found side: a total, or （七） and 四. */
  readonly totals: readonly Cell[];
  /** Both sides as positions among the figures, the expected one negative. */
  readonly terms: readonly { readonly index: number; readonly sign: 1 | -1 }[];
}

export type EquationCode = "T3-ROWSUM" | "T3-COLSUM" | "T3-BALANCE" | "T4-SUM";

/** The table chooses the code of a shape. */
const CODES: Partial<
  Readonly<Record<TableId, Partial<Readonly<Record<EquationShape, EquationCode>>>>>
> = {
  requests: { row: "T3-ROWSUM", column: "T3-COLSUM", balance: "T3-BALANCE" },
  disputes: { row: "T4-SUM" },
};

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
type Failure = "none" | "certain" | "complete";

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

/** All equations of an edition: sums of rows, sums of columns, then balances. */
export const equationsOf = onceForEdition((edition): readonly Equation[] => [
  ...edition.rows.flatMap(sumsOfRow),
  ...edition.rows.flatMap((row) => sumsOfColumns(row, edition.rows)),
  ...balances(edition),
]);

/** In one row: each total column is the sum of the columns beside it. */
function sumsOfRow({ cells }: Row): Equation[] {
  return cells
    .filter(({ column }) => column.line.total)
    .map((at) => {
      const parts = beside(at, cells, ({ column }) => column);
      return equation("row", at, parts, [at]);
    });
}

/** Of a total row, column by column: the sum of the rows beside and beneath it. */
function sumsOfColumns(total: Row, rows: readonly Row[]): Equation[] {
  if (!total.row.line.total) return [];
  return total.cells.map((at, i) => {
    const column = rows.flatMap(({ block, cells }) => (block === at.block ? (cells[i] ?? []) : []));
    const parts = beside(at, column, ({ row }) => row);
    return equation("column", at, parts, [at]);
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
function balances(edition: Edition): Equation[] {
  const cellsOf = (role: Role): readonly Cell[] => cellsOfRow(edition, role);
  const [received, carriedIn] = [cellsOf("received"), cellsOf("carriedIn")];
  const [handled, carriedOut] = [cellsOf("handled"), cellsOf("carriedOut")];
  return carriedOut.map((at, i) => {
    const parts = [received[i], carriedIn[i]].filter((cell) => cell !== undefined);
    const totals = [handled[i], at].filter((cell) => cell !== undefined);
    return equation("balance", at, parts, totals);
  });
}

function equation(
  shape: EquationShape,
  at: Cell,
  parts: readonly Cell[],
  totals: readonly Cell[],
): Equation {
  const terms = [
    ...parts.map(({ index }) => ({ index, sign: -1 as const })),
    ...totals.map(({ index }) => ({ index, sign: 1 as const })),
  ];
  const code = CODES[at.table.id]?.[shape];
  if (!code) throw new Error(`No code for a ${shape} sum in table "${at.table.id}".`);
  return { shape, code, at, parts, totals, terms };
}
