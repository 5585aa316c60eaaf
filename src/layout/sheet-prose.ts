/** 五问题及改进 and 六其他事项: a heading, advice, and rows for paragraphs. */
import {
  NUMBER_COLUMN,
  NUMBER_WIDTH,
  paragraphRows,
  paragraphsHeading,
  TEXT_COLUMN,
  TEXT_WIDTH,
} from "./paragraph-rows.ts";
import { labelCell } from "./planned.ts";
import type { NamedSheet, RowPlan } from "./plan.ts";
import { sheetNames, tabColours } from "./sheet-names.ts";
import { ALL_TABLES, STATUS_HEIGHT, STATUS_ROW, statusLine } from "./status-line.ts";

const HEADING_ROW = 2;
const ADVICE_ROW = 3;
const TEXT_TOP = 4;

/** What the part is to say. */
const ADVICE = {
  problemsAndImprovements:
    "分（一）存在的主要问题、（二）改进情况两层写，问题与改进逐条对应，不要只写“无”。一行一段。",
  otherMatters:
    "写明信息处理费收取情况（没有收取的也写“本年度未发出收费通知，未收取信息处理费”），并回应上级要求报告的事项；没有其他事项的写“无”。一行一段。",
} as const;

export function planProseSheet(part: keyof typeof ADVICE): NamedSheet {
  const name = sheetNames[part];
  const status = statusLine(name, ALL_TABLES, TEXT_COLUMN);
  const paragraphs = paragraphRows(part, { sheet: name, top: TEXT_TOP });
  const wide = { column: NUMBER_COLUMN, colSpan: 2 };
  return {
    sheet: {
      name,
      tabColour: tabColours[part],
      columns: [{ width: NUMBER_WIDTH }, { width: TEXT_WIDTH }],
      rows: new Map<number, RowPlan>([
        [STATUS_ROW, { height: STATUS_HEIGHT }],
        [HEADING_ROW, { height: 32 }],
        [ADVICE_ROW, { height: 30 }],
        ...paragraphs.rows,
      ]),
      cells: [
        status.cell,
        labelCell({ row: HEADING_ROW, style: "heading", ...wide }, paragraphsHeading(part)),
        labelCell({ row: ADVICE_ROW, style: "note", ...wide }, ADVICE[part]),
        ...paragraphs.cells,
      ],
      validations: [],
      conditionalFormats: status.conditionalFormats,
      frozenRows: HEADING_ROW,
      print: {
        area: {
          top: HEADING_ROW,
          left: NUMBER_COLUMN,
          bottom: paragraphs.bottom,
          right: TEXT_COLUMN,
        },
        pagesHigh: 0,
      },
    },
    names: [paragraphs.name],
  };
}
