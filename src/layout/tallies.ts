/** How far each table is: at the bottom of 勾稽核对, for the line at the top of every sheet. */
import type { Edition } from "../form/editions.ts";
import { marks } from "../rules/equation-result.ts";
import { equationsOf } from "../rules/equations.ts";
import { explanationColumns as C } from "./check-columns.ts";
import { countText, plus, sum, type Expression } from "./formula.ts";
import { checkKey, lineKey, tallyKey, type Tally } from "./keys.ts";
import { formulaCell, labelCell } from "./planned.ts";
import type { PlannedCell } from "./plan.ts";
import { ALL_TABLES } from "./status-line.ts";
import { blanks, NO_TOTAL, notNumbers, sumOfTotal } from "./sum-formulas.ts";

const TALLIES: readonly (readonly [tally: Tally, column: number, head: string])[] = [
  ["blank", C.left, "未填"],
  ["mismatch", C.right, "不符"],
  ["notANumber", C.difference, "非数字"],
];

/** How many cells of each table are blank, sums do not hold, and cells hold text; then of all tables. */
export function planTallies(edition: Edition, top: number): PlannedCell[] {
  const tables = edition.tables.map(({ id, name }, i) => ({ id, name, row: top + 1 + i }));
  const allRow = top + 1 + tables.length;
  return [
    labelCell({ row: top, column: C.matter, style: "lineHead" }, "各表填报情况"),
    ...TALLIES.map(([, column, head]) => labelCell({ row: top, column, style: "lineHead" }, head)),
    ...tables.flatMap(({ id, name, row }) => [
      labelCell({ row, column: C.matter, style: "lineWords" }, name),
      ...TALLIES.map(([tally, column]) =>
        formulaCell(
          { row, column, style: "lineNumber" },
          tallyKey(id, tally),
          tallyFormula(edition, id, tally),
        ),
      ),
    ]),
    labelCell({ row: allRow, column: C.matter, style: "lineWords" }, "总计"),
    ...TALLIES.map(([tally, column]) =>
      formulaCell(
        { row: allRow, column, style: "lineNumber" },
        tallyKey(ALL_TABLES, tally),
        sum(tables.map(({ id }) => tallyKey(id, tally))),
      ),
    ),
  ];
}

function tallyFormula(edition: Edition, table: string, tally: Tally): Expression {
  const cells = edition.cells.filter((it) => it.table.id === table);
  const equations = equationsOf(edition).filter(({ at }) => at.table.id === table);
  switch (tally) {
    case "blank": {
      const inputs = blanks(cells.filter(({ computed }) => !computed).map(({ id }) => id));
      const checks = cells.flatMap((it) => sumOfTotal(edition, it) ?? []).map(checkKey);
      return checks.length === 0 ? inputs : plus(inputs, countText(checks, NO_TOTAL));
    }
    case "mismatch": {
      const results = equations.map((equation) => lineKey(equation, "result"));
      return results.length === 0 ? plus(0) : countText(results, marks.failed);
    }
    case "notANumber":
      return notNumbers(cells.map(({ id }) => id));
  }
}
