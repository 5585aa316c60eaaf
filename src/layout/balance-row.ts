/** 一＋二＝三＋四 below the columns of a table. */
import type { TableId } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { checkWords } from "../rules/equation-words.ts";
import { equationsOf } from "../rules/equations.ts";
import { checkKey } from "./keys.ts";
import { formulaCell, labelCell } from "./planned.ts";
import type { ConditionalFormat, PlannedCell } from "./plan.ts";
import { checkFormula, hasFailed, hasPassed } from "./sum-formulas.ts";

export const BALANCE_HEIGHT = 20;

interface BalanceRow {
  /** None where the table has no balance. */
  readonly cells: readonly PlannedCell[];
  readonly looks: readonly ConditionalFormat[];
}

/** @param cells those of the table, below which it stands */
export function planBalance(
  edition: Edition,
  table: TableId,
  cells: readonly PlannedCell[],
  row: number,
): BalanceRow {
  const equations = equationsOf(edition).filter(
    ({ at, shape }) => at.table.id === table && shape === "balance",
  );
  const [first] = equations;
  if (!first) return { cells: [], looks: [] };
  const checks = equations.map((equation) => {
    const column = cells.find(({ key }) => key === equation.at.id)?.column ?? 1;
    const check = checkFormula(equation, { own: false });
    return formulaCell({ row, column, style: "check" }, checkKey(equation), check);
  });
  const left = Math.min(...checks.map(({ column }) => column));
  const area = { top: row, bottom: row, left, right: left + checks.length - 1 };
  const label = labelCell(
    { row, column: 1, colSpan: left - 1, style: "checkLabel" },
    `核对：${checkWords(first)}`,
  );
  const key = checkKey(first);
  return {
    cells: [label, ...checks],
    looks: [
      { area, formula: hasFailed(key), look: "failing" },
      { area, formula: hasPassed(key), look: "passing" },
    ],
  };
}
