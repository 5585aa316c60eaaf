/** 表三, 表四 and 表二第一项 as the notice prints them, counted from the lists. */
import type { Cell, TableId } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { parts } from "../../form/parts.ts";
import { printTable, type PrintedCell, type PrintedTable } from "../../form/printed.ts";
import { isDocumentRow } from "../../register/named-rows.ts";
import { BALANCE_HEIGHT, planBalance } from "../balance-row.ts";
import { call, cell, equal, join, when, type Expression } from "../formula.ts";
import { formulaCell, labelCell } from "../planned.ts";
import type { RowPlan, SheetPlan } from "../plan.ts";
import { STATUS_HEIGHT, STATUS_ROW } from "../status-line.ts";
import { tableCells, tableHeights, tableWidths } from "../table-grid.ts";
import { countFormula } from "./count-formulas.ts";
import { setting } from "./keys.ts";
import { registerSheets } from "./sheets.ts";
import { registerStatus } from "./status.ts";

const HEADING_ROW = 2;
const PERIOD_ROW = 3;
const TABLE_TOP = 4;

type CountSheet = "tableThree" | "tableFour" | "tableTwo";

const tables: Readonly<Record<CountSheet, TableId>> = {
  tableThree: "requests",
  tableFour: "disputes",
  tableTwo: "proactiveDisclosure",
};

/** The cells of the form that have their formula and their name in a register. */
export function countedCells(edition: Edition): Cell[] {
  return edition.rows
    .filter((row) => row.table.id !== "proactiveDisclosure" || isDocumentRow(row))
    .flatMap(({ cells }) => cells);
}

export function planCountSheets(edition: Edition): SheetPlan[] {
  const all = (Object.keys(tables) as CountSheet[]).map((id) => planCounts(edition, id));
  return all.filter(({ cells }) => cells.some(({ content }) => content.kind === "figure"));
}

function planCounts(edition: Edition, id: CountSheet): SheetPlan {
  const name = registerSheets[id];
  const printed = countedPart(edition, printTable(edition, tables[id]));
  const { widths, rowHeight } = tableWidths(printed);
  const status = registerStatus(name, printed.columns);
  const wide = { column: 1, colSpan: printed.columns };
  const bottom = TABLE_TOP + printed.rows.length - 1;
  const table = tableCells(printed, TABLE_TOP, (it) => countFormula(edition, it));
  const balance = planBalance(edition, tables[id], table, bottom + 1);
  return {
    name,
    tabColour: "8FB08C",
    columns: widths.map((width) => ({ width })),
    rows: new Map<number, RowPlan>([
      [STATUS_ROW, { height: STATUS_HEIGHT }],
      [HEADING_ROW, { height: 30 }],
      [PERIOD_ROW, { height: 22 }],
      ...tableHeights(printed.rows, { top: TABLE_TOP, widths, least: rowHeight }),
      ...(balance.cells.length > 0 ? [[bottom + 1, { height: BALANCE_HEIGHT }] as const] : []),
    ]),
    cells: [
      status.cell,
      labelCell(
        { row: HEADING_ROW, ...wide, style: "heading" },
        parts.find((part) => part.id === tables[id])?.heading ?? "",
      ),
      formulaCell({ row: PERIOD_ROW, ...wide, style: "note" }, `period.${id}`, periodWords()),
      ...table.map((it) => ({ ...it, locked: true })),
      ...balance.cells,
    ],
    validations: [],
    conditionalFormats: [...status.conditionalFormats, ...balance.looks],
    frozenRows: TABLE_TOP - 1 + printed.headerRows,
    print: {
      area: { top: HEADING_ROW, left: 1, bottom, right: printed.columns },
      pagesHigh: 1,
    },
  };
}

/** Of a table of many blocks the one that is counted. */
function countedPart(edition: Edition, printed: PrintedTable): PrintedTable {
  const counted = new Set(countedCells(edition));
  const rows = printed.rows.filter((row) =>
    row.some((it) => it.kind === "figure" && counted.has(it.cell)),
  );
  if (rows.length === 0) return { ...printed, rows: [] };
  if (printed.table.id !== "proactiveDisclosure") return printed;
  const last = Math.max(...rows.flat().map(({ row }) => row));
  const shown = printed.rows.slice(0, last + 1);
  return { ...printed, rows: shown.map((row): readonly PrintedCell[] => row) };
}

/** 统计期间：2026年1月1日至2026年12月31日. */
function periodWords(): Expression {
  const words = (key: string): Expression =>
    join(
      call("YEAR", cell(key)),
      "年",
      call("MONTH", cell(key)),
      "月",
      call("DAY", cell(key)),
      "日",
    );
  return when(
    equal(call("COUNT", cell(setting.from), cell(setting.to)), 2),
    join(
      cell(setting.organ),
      "　统计期间：",
      words(setting.from),
      "至",
      words(setting.to),
      "（由台账自动数出；没有计入的见“申请登记”等表的“提示”）",
    ),
    "请先在“口径设置”填写台账年度",
  );
}
