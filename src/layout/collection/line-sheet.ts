/** A sheet with a list, one line each: what is written when the workbook is filled, and what formulas work out of it. */
import type { Expression } from "../formula.ts";
import type { Key } from "../keys.ts";
import { formulaCell, inputCell, labelCell } from "../planned.ts";
import type { PlannedCell, RowPlan, SheetPlan } from "../plan.ts";
import { STATUS_HEIGHT, STATUS_ROW } from "../status-line.ts";
import type { StyleName } from "../styles.ts";
import { lineKey, subjectKey } from "./keys.ts";
import { HEAD_ROW, lineSheets, linesOf, NOTE_ROW, TITLE_ROW, type LineSheetId } from "./sheets.ts";
import { standingLine } from "./standing-line.ts";

/** A column of a list. */
export interface LineColumn {
  readonly key: Key;
  /** The empty string where the sheet heads the column itself. */
  readonly heading: string;
  /** In characters; a hidden column has none. */
  readonly width: number | "hidden";
  readonly style: StyleName;
  readonly formula?: Expression;
}

export interface LineSheet {
  readonly id: LineSheetId;
  readonly title: string;
  readonly tabColour: string;
  /** From the left; hidden ones last. */
  readonly columns: readonly LineColumn[];
  /** Heads beside those of the columns. */
  readonly heads?: readonly PlannedCell[];
  readonly frozenColumns: number;
  readonly pagesWide?: 0;
}

/** A head has room for three lines of words where it stands over single figures. */
const HEAD_HEIGHTS = { one: 30, several: 46 };
export const LINE_HEIGHT = 20;

export function planLineSheet(plan: LineSheet): SheetPlan {
  const { id, title, tabColour, columns, heads = [], frozenColumns, pagesWide } = plan;
  const name = lineSheets[id];
  const lines = linesOf[id];
  const shown = columns.filter(({ width }) => width !== "hidden").length;
  // as wide as a page, so that it is read on every one of them
  const wide = { column: 1, colSpan: pagesWide === undefined ? shown : frozenColumns };
  const standing = standingLine(name, wide.colSpan);
  const headRows = Array.from({ length: lines.top - HEAD_ROW }, (_, i) => HEAD_ROW + i);
  return {
    name,
    tabColour,
    columns: columns.map(({ width }) =>
      width === "hidden" ? { width: 8, hidden: true } : { width },
    ),
    rows: new Map<number, RowPlan>([
      [STATUS_ROW, { height: STATUS_HEIGHT }],
      [TITLE_ROW, { height: 30 }],
      [NOTE_ROW, { height: 22 }],
      ...headRows.map(
        (row) =>
          [
            row,
            { height: headRows.length === 1 ? HEAD_HEIGHTS.one : HEAD_HEIGHTS.several },
          ] as const,
      ),
      [lines.top, { height: LINE_HEIGHT, grows: true }],
    ]),
    cells: [
      standing.cell,
      labelCell({ row: TITLE_ROW, ...wide, style: "heading" }, title),
      { ...inputCell({ row: NOTE_ROW, ...wide, style: "note" }, subjectKey(name)), locked: true },
      ...heads,
      ...columns.flatMap(({ heading }, i) =>
        heading === ""
          ? []
          : [
              labelCell(
                {
                  row: HEAD_ROW,
                  column: i + 1,
                  rowSpan: headRows.length,
                  style: "listHead",
                },
                heading,
              ),
            ],
      ),
      ...columns.map(({ key, style, formula }, i) => {
        const spot = { row: lines.top, column: i + 1, style };
        const cell = formula
          ? formulaCell(spot, lineKey(id, key), formula)
          : inputCell(spot, lineKey(id, key));
        // open, so that the list can be sorted while it is protected
        return { ...cell, locked: false };
      }),
    ],
    validations: [],
    conditionalFormats: standing.conditionalFormats,
    frozenRows: lines.top - 1,
    frozenColumns,
    lines,
    // hidden columns too: they belong to their lines, wherever these are sorted to
    filter: {
      top: lines.top - 1,
      left: 1,
      bottom: lines.top + lines.counted - 1,
      right: columns.length,
    },
    print: {
      pagesHigh: 0,
      ...(pagesWide !== undefined && { pagesWide, repeatColumns: frozenColumns }),
      repeat: [HEAD_ROW, lines.top - 1],
      orientation: "landscape",
    },
  };
}
