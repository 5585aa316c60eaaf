/** The official tables of 本行政区域 and of 本级 as the notice prints them, every cell a sum over 分单位数据. */
import type { SumScope } from "../../collection/collected.ts";
import type { TableId } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { parts } from "../../form/parts.ts";
import { printTable } from "../../form/printed.ts";
import { BALANCE_HEIGHT, planBalance } from "../balance-row.ts";
import type { Key } from "../keys.ts";
import { inputCell, formulaCell, formulaOf, labelCell } from "../planned.ts";
import type { ConditionalFormat, PlannedCell, RowPlan, SheetPlan } from "../plan.ts";
import { rekeyed } from "../rekeyed.ts";
import { STATUS_HEIGHT, STATUS_ROW } from "../status-line.ts";
import { tableCells, tableHeights, tableWidths } from "../table-grid.ts";
import { subjectKey, sumKey } from "./keys.ts";
import { HEAD_ROW, NOTE_ROW, sumSheet, sumScopes, sumTables, TITLE_ROW } from "./sheets.ts";
import { standingLine } from "./standing-line.ts";
import { sumFormula } from "./sum-formulas.ts";

const TABLE_TOP = HEAD_ROW;

export function planSumSheets(edition: Edition): SheetPlan[] {
  const tables = Object.keys(sumTables) as TableId[];
  return sumScopes.flatMap((scope) => tables.map((table) => planSums(edition, scope, table)));
}

function planSums(edition: Edition, scope: SumScope, table: TableId): SheetPlan {
  const name = sumSheet(scope, table);
  const printed = printTable(edition, table);
  const { widths, rowHeight } = tableWidths(printed);
  const standing = standingLine(name, printed.columns);
  const wide = { column: 1, colSpan: printed.columns };
  const bottom = TABLE_TOP + printed.rows.length - 1;
  const figures = tableCells(printed, TABLE_TOP, (it) => sumFormula(scope, it));
  const balance = planBalance(edition, table, figures, bottom + 1);
  const keyOf = (key: Key): Key => sumKey(scope, key);
  const heading = parts.find(({ id }) => id === table)?.heading ?? "";
  return {
    name,
    tabColour: scope === "all" ? "7FA0C9" : "8FB08C",
    columns: widths.map((width) => ({ width })),
    rows: new Map<number, RowPlan>([
      [STATUS_ROW, { height: STATUS_HEIGHT }],
      [TITLE_ROW, { height: 30 }],
      [NOTE_ROW, { height: 22 }],
      ...tableHeights(printed.rows, { top: TABLE_TOP, widths, least: rowHeight }),
      ...(balance.cells.length > 0 ? [[bottom + 1, { height: BALANCE_HEIGHT }] as const] : []),
    ]),
    cells: [
      standing.cell,
      labelCell({ row: TITLE_ROW, ...wide, style: "heading" }, heading),
      {
        ...inputCell({ row: NOTE_ROW, ...wide, style: "note" }, subjectKey(name)),
        locked: true,
      },
      // the formulas of a table already read the list of the units; those of its balance read the table
      ...figures.map((it) => asSum(it, keyOf)),
      ...balance.cells.map((it) => moved(it, keyOf)),
    ],
    validations: [],
    conditionalFormats: [
      ...standing.conditionalFormats,
      ...balance.looks.map((it): ConditionalFormat => ({
        ...it,
        formula: rekeyed(it.formula, keyOf),
      })),
    ],
    frozenRows: TABLE_TOP - 1 + printed.headerRows,
    print: {
      area: { top: STATUS_ROW, left: 1, bottom, right: printed.columns },
      pagesHigh: 1,
    },
  };
}

/** A figure as what it is here: a formula, and no cell of a report. */
function asSum(planned: PlannedCell, keyOf: (key: Key) => Key): PlannedCell {
  const formula = formulaOf(planned);
  if (!formula || planned.key === undefined) return planned;
  return formulaCell(planned, keyOf(planned.key), formula);
}

function moved(planned: PlannedCell, keyOf: (key: Key) => Key): PlannedCell {
  const formula = formulaOf(planned);
  if (!formula || planned.key === undefined) return planned;
  return formulaCell(planned, keyOf(planned.key), rekeyed(formula, keyOf));
}
