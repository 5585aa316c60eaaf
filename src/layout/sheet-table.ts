/** A sheet with one printed table: the table as the notice prints it, its checks beside and below, and room for text. */
import type { TableId } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { parts } from "../form/parts.ts";
import { printTable } from "../form/printed.ts";
import { checkWords } from "../rules/equation-words.ts";
import { equationsOf, type Equation, type EquationShape } from "../rules/equations.ts";
import { besideRows } from "./beside-table.ts";
import type { Expression } from "./formula.ts";
import { checkKey } from "./keys.ts";
import { formulaCell, labelCell } from "./planned.ts";
import type { ConditionalFormat, NamedSheet, PlannedCell, RowPlan, SheetPlan } from "./plan.ts";
import { rectanglesOf, type Rectangle } from "./rectangle.ts";
import { sheetNames, tabColours } from "./sheet-names.ts";
import { STATUS_HEIGHT, STATUS_ROW, statusLine } from "./status-line.ts";
import {
  checkFormula,
  hasFailed,
  hasPassed,
  isBlank,
  isNotNumber,
  sumOfTotal,
  sumOnceFilled,
} from "./sum-formulas.ts";
import { tableCells, tableHeights, tableWidths } from "./table-grid.ts";
import { figureValidations } from "./validations.ts";

const HEADING_ROW = 2;
const TABLE_TOP = 3;

const CHECK_COLUMN_WIDTH = 12;
const CHECK_ROW_HEIGHT = 20;

/** Where a check stands: to the right of its row, below its column, or below the whole of its group. */
const CHECK_PLACES: Readonly<Record<EquationShape, "beside" | "below">> = {
  row: "beside",
  column: "below",
  balance: "below",
};

function checkPlaceOf({ shape, at }: Equation): "beside" | "below" | "belowGroup" {
  return shape === "row" && at.table.across ? "belowGroup" : CHECK_PLACES[shape];
}

/** Which cells turn red: the total, or both sides of a balance. */
const MARKED: Readonly<Record<EquationShape, (equation: Equation) => Equation["parts"]>> = {
  row: ({ at }) => [at],
  column: ({ at }) => [at],
  balance: ({ parts: left, totals }) => [...left, ...totals],
};

export function planTableSheet(edition: Edition, tableId: TableId): NamedSheet {
  const printed = printTable(edition, tableId);
  const name = sheetNames[tableId];
  const { labels, widths, rowHeight } = tableWidths(printed);
  const equations = equationsOf(edition).filter(({ at }) => at.table.id === tableId);
  const table = tableCells(printed, TABLE_TOP, (cell) => {
    const own = sumOfTotal(edition, cell);
    return own && sumOnceFilled(own.parts.map(({ id }) => id));
  });
  const tableBottom = TABLE_TOP + printed.rows.length - 1;
  const checks = planChecks(edition, equations, table, {
    top: TABLE_TOP,
    left: labels,
    right: printed.columns,
    bottom: tableBottom,
    headerRows: printed.headerRows,
  });
  const heading = parts.find(({ id }) => id === tableId)?.heading ?? "";
  const status = statusLine(name, tableId, printed.columns);
  // below its checks a workbook has room for as many by functions
  const top = tableBottom + 2 * checks.rows.length + 2;
  const beside = besideRows(tableId, { sheet: name, top, widths });
  const rows = new Map<number, RowPlan>([
    [STATUS_ROW, { height: STATUS_HEIGHT }],
    [HEADING_ROW, { height: 30 }],
    ...tableHeights(printed.rows, { top: TABLE_TOP, widths, least: rowHeight }),
    ...checks.rows.map((row) => [row, { height: CHECK_ROW_HEIGHT }] as const),
    ...beside.rows,
  ]);
  const sheet: SheetPlan = {
    name,
    tabColour: tabColours[tableId],
    columns: [...widths, ...(checks.beside ? [CHECK_COLUMN_WIDTH] : [])].map((width) => ({
      width,
    })),
    rows,
    cells: [
      status.cell,
      labelCell(
        { row: HEADING_ROW, column: 1, colSpan: printed.columns, style: "heading" },
        heading,
      ),
      ...table,
      ...checks.cells,
      ...beside.cells,
    ],
    validations: figureValidations(table),
    conditionalFormats: [
      ...status.conditionalFormats,
      ...failures(equations, table),
      ...lookOf(checks.results, hasFailed, "failing"),
      ...lookOf(checks.results, hasPassed, "passing"),
      ...lookOf(table.filter(isInput), isNotNumber, "failing"),
      ...lookOf(table.filter(isInput), isBlank, "toDo"),
    ],
    frozenRows: TABLE_TOP - 1 + printed.headerRows,
    print: {
      area: { top: HEADING_ROW, left: 1, bottom: tableBottom, right: printed.columns },
      pagesHigh: 1,
    },
  };
  return { sheet, names: beside.names };
}

function isInput({ locked }: PlannedCell): boolean {
  return !locked;
}

interface Grid extends Rectangle {
  readonly headerRows: number;
}

interface Checks {
  readonly cells: readonly PlannedCell[];
  /** Those of the cells that say √ or ×. */
  readonly results: readonly PlannedCell[];
  /** The rows below the table, and whether there is a column beside it. */
  readonly rows: readonly number[];
  readonly beside: boolean;
}

function planChecks(
  edition: Edition,
  equations: readonly Equation[],
  table: readonly PlannedCell[],
  grid: Grid,
): Checks {
  const isBeside = (equation: Equation): boolean => checkPlaceOf(equation) === "beside";
  const below = [...new Set(equations.filter((it) => !isBeside(it)).map(({ shape }) => shape))];
  const rowOf = (shape: EquationShape): number => grid.bottom + 1 + below.indexOf(shape);
  const placeOf = placesIn(table);
  const results = equations.map((equation): PlannedCell => {
    const at = placeOf(equation.at.id);
    const first = placeOf(equation.parts[0]?.id ?? equation.at.id);
    const spots = {
      beside: { row: at.row, column: grid.right + 1 },
      below: { row: rowOf(equation.shape), column: at.column },
      belowGroup: {
        row: rowOf(equation.shape),
        column: first.column,
        colSpan: at.column - first.column + 1,
      },
    };
    const spot = { ...spots[checkPlaceOf(equation)], style: "check" } as const;
    return formulaCell(
      spot,
      checkKey(equation),
      checkFormula(equation, { own: sumOfTotal(edition, equation.at) === equation }),
    );
  });
  const beside = equations.some(isBeside);
  const labels = below.flatMap((shape) => {
    const equation = equations.find((it) => it.shape === shape);
    if (grid.left === 0 || !equation) return [];
    const spot = { row: rowOf(shape), column: 1, colSpan: grid.left, style: "checkLabel" } as const;
    return [labelCell(spot, `核对：${checkWords(equation)}`)];
  });
  const head = beside
    ? [
        labelCell(
          {
            row: grid.top,
            column: grid.right + 1,
            rowSpan: grid.headerRows,
            style: "checkLabel",
          },
          "核对\n（不打印）",
        ),
      ]
    : [];
  return { cells: [...head, ...results, ...labels], results, rows: below.map(rowOf), beside };
}

function placesIn(table: readonly PlannedCell[]): (key: string) => PlannedCell {
  const byKey = new Map(table.map((cell) => [cell.key, cell]));
  return (key) => {
    const found = byKey.get(key);
    if (!found) throw new Error(`No cell "${key}" in the table.`);
    return found;
  };
}

/** Marks cells red whose check has failed; cells and checks run side by side, so that one rule serves many. */
function failures(
  equations: readonly Equation[],
  table: readonly PlannedCell[],
): ConditionalFormat[] {
  const placeOf = placesIn(table);
  const runs = new Map<string, { cell: PlannedCell; check: string }[]>();
  for (const equation of equations) {
    for (const [i, { id }] of MARKED[equation.shape](equation).entries()) {
      const run = `${equation.shape} ${i}`;
      const marked = { cell: placeOf(id), check: checkKey(equation) };
      runs.set(run, [...(runs.get(run) ?? []), marked]);
    }
  }
  return [...runs.values()].flatMap((run) =>
    rectanglesOf(run.map(({ cell }) => cell)).flatMap((area) => {
      const first = run.find(({ cell }) => cell.row === area.top && cell.column === area.left);
      return first ? [{ area, formula: hasFailed(first.check), look: "failing" as const }] : [];
    }),
  );
}

/** One conditional format for each rectangle of cells that are tested for themselves. */
function lookOf(
  cells: readonly PlannedCell[],
  test: (key: string) => Expression,
  look: ConditionalFormat["look"],
): ConditionalFormat[] {
  return rectanglesOf(cells).flatMap((area) => {
    const first = cells.find(({ row, column }) => row === area.top && column === area.left);
    return first?.key === undefined ? [] : [{ area, formula: test(first.key), look }];
  });
}
