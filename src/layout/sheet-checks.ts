/**
 * 勾稽核对: every sum and balance with both sides, its result and room for an explanation; below, what must agree
 * with last year's report, and free rows for explanations of anything else; at the bottom, how far each table is.
 *
 * `report.explanations` reaches over the lines and the free rows, nine columns wide:
 *
 *   编号 | 核对内容 | 左边 | 右边 | 差额 | 结果 | 情况说明 | 位置 | 所据数字
 *   code   ^^^^^^^^^ matter of a free row ^^^^^^   text      at     figures
 *
 * A row is an explanation where 情况说明 is not empty. 位置 and 所据数字 stand in hidden columns: the anchor
 * of the finding, and the numbers that the text was written for (`id=number` joined by `;`), which an empty
 * cell leaves to be those of the workbook. The bands between have an empty 情况说明.
 */
import type { Edition } from "../form/editions.ts";
import { marks, RESULT_NOTE } from "../rules/equation-result.ts";
import { equationWords } from "../rules/equation-words.ts";
import { equationsOf } from "../rules/equations.ts";
import { checkHeads, explanationColumns as C } from "./check-columns.ts";
import { lineHeight, planLine, type CheckLine } from "./check-line.ts";
import { connectionLines, TO_BE_VERIFIED } from "./connection-lines.ts";
import { cell, equal } from "./formula.ts";
import { EXPLANATIONS_NAME, explanationKey, lineKey, type Key } from "./keys.ts";
import { inputCell, labelCell } from "./planned.ts";
import type { ConditionalFormat, NamedSheet, PlannedCell, RowPlan } from "./plan.ts";
import { sheetNames, tabColours } from "./sheet-names.ts";
import { ALL_TABLES, STATUS_HEIGHT, STATUS_ROW, statusLine } from "./status-line.ts";
import { resultFormula, sumOnceFilled } from "./sum-formulas.ts";
import type { StyleName } from "./styles.ts";
import { planTallies } from "./tallies.ts";
import { countValidation } from "./validations.ts";

const HEADING_ROW = 2;
const NOTE_ROW = 3;
const HEAD_ROW = 4;
const LINES_TOP = 5;

/** Rows for explanations of what is no sum. */
const FREE_ROWS = 20;

const BAND_HEIGHT = 24;
const WIDE_BAND_HEIGHT = 36;

export function planChecksSheet(edition: Edition): NamedSheet {
  const name = sheetNames.checks;
  const status = statusLine(name, ALL_TABLES, C.text);
  const sums = planLines(sumLines(edition), LINES_TOP);
  const yearBand = sums.bottom + 1;
  const years = planLines(connectionLines(edition), yearBand + 1);
  const lastYear = years.cells.filter(
    ({ column, content }) => column === C.left && content.kind === "input",
  );
  const freeBand = years.bottom + 1;
  const freeRows = Array.from({ length: FREE_ROWS }, (_, i) => freeBand + 1 + i);
  const freeBottom = freeBand + FREE_ROWS;
  const tallies = planTallies(edition, freeBottom + 2);
  const bottom = Math.max(...tallies.map(({ row }) => row));
  return {
    sheet: {
      name,
      tabColour: tabColours.checks,
      columns: checkHeads.map(({ column, width }) =>
        column > C.text ? { width, hidden: true } : { width },
      ),
      rows: new Map<number, RowPlan>([
        [STATUS_ROW, { height: STATUS_HEIGHT }],
        [HEADING_ROW, { height: 30 }],
        [NOTE_ROW, { height: 32 }],
        [HEAD_ROW, { height: 24 }],
        ...sums.rows,
        [yearBand, { height: WIDE_BAND_HEIGHT }],
        ...years.rows,
        [freeBand, { height: BAND_HEIGHT }],
        ...freeRows.map((row) => [row, { height: 24, grows: true }] as const),
        ...tallies.map(({ row }) => [row, { height: 22 }] as const),
      ]),
      cells: [
        status.cell,
        wideCell(HEADING_ROW, "heading", `勾稽核对（共${equationsOf(edition).length}项）`),
        wideCell(
          NOTE_ROW,
          "note",
          `${RESULT_NOTE}√相符，×不符，待填是还有空格，非数字是单元格里有文字。确有特殊情况的，在“情况说明”里写明。`,
        ),
        ...checkHeads.map(({ column, head }) =>
          labelCell(
            { row: HEAD_ROW, column, style: column > C.text ? "hidden" : "lineHead" },
            head,
          ),
        ),
        ...sums.cells,
        wideCell(
          yearBand,
          "band",
          "与上年衔接：在“左边”填上年年报里的数字，右边由本年各表自动算出；不填的不核对。不一致的请核对台账，确有原因的写明情况说明",
        ),
        ...years.cells,
        wideCell(
          freeBand,
          "band",
          "其他情况说明：一行写一件，“编号”填提示里的编号（如S-PERIOD），不知道的可空着",
        ),
        ...freeRows.flatMap((row, i) => planFreeRow(i + 1, row)),
        ...tallies,
      ],
      validations: [countValidation(lastYear)],
      conditionalFormats: [...status.conditionalFormats, ...looksOf(sums), ...looksOf(years)],
      frozenRows: HEAD_ROW,
      print: {
        area: { top: HEADING_ROW, left: 1, bottom, right: C.text },
        pagesHigh: 0,
        repeat: [HEAD_ROW, HEAD_ROW],
      },
    },
    names: [
      {
        name: EXPLANATIONS_NAME,
        sheet: name,
        area: { top: LINES_TOP, left: C.code, bottom: freeBottom, right: C.figures },
      },
      ...lastYear.map(({ key = "", row, column }) => ({
        name: key,
        sheet: name,
        area: { top: row, left: column, bottom: row, right: column },
      })),
    ],
  };
}

function sumLines(edition: Edition): CheckLine[] {
  return equationsOf(edition).map((equation) => {
    const sideOf = (cells: typeof equation.parts) => sumOnceFilled(cells.map(({ id }) => id));
    return {
      code: equation.code,
      at: equation.at,
      words: equationWords(equation),
      left: sideOf(equation.parts),
      right: sideOf(equation.totals),
      result: resultFormula(equation, lineKey(equation, "difference")),
    };
  });
}

interface PlannedLines {
  readonly lines: readonly CheckLine[];
  readonly cells: readonly PlannedCell[];
  readonly rows: readonly (readonly [number, RowPlan])[];
  readonly top: number;
  readonly bottom: number;
}

function planLines(lines: readonly CheckLine[], top: number): PlannedLines {
  return {
    lines,
    cells: lines.flatMap((line, i) => planLine(line, top + i)),
    rows: lines.map((line, i) => [top + i, lineHeight(line)]),
    top,
    bottom: top + lines.length - 1,
  };
}

const LOOKS: readonly (readonly [result: string, look: ConditionalFormat["look"]])[] = [
  [marks.failed, "failing"],
  [TO_BE_VERIFIED, "toDo"],
  [marks.passed, "passing"],
];

function looksOf({ lines: [first], top, bottom }: PlannedLines): ConditionalFormat[] {
  if (!first) return [];
  const area = { top, left: C.result, bottom, right: C.result };
  const result = cell(lineKey(first, "result"));
  return LOOKS.map(([said, look]) => ({ area, formula: equal(result, said), look }));
}

function wideCell(row: number, style: StyleName, text: string): PlannedCell {
  return labelCell({ row, column: C.code, colSpan: C.text, style }, text);
}

function planFreeRow(number: number, row: number): PlannedCell[] {
  const key = (part: Parameters<typeof explanationKey>[1]): Key => explanationKey(number, part);
  return [
    inputCell({ row, column: C.code, style: "lineText" }, key("code")),
    inputCell(
      { row, column: C.matter, colSpan: C.result - C.matter + 1, style: "lineText" },
      key("matter"),
    ),
    inputCell({ row, column: C.text, style: "lineText" }, key("text")),
    inputCell({ row, column: C.at, style: "hidden" }, key("at")),
    inputCell({ row, column: C.figures, style: "hidden" }, key("figures")),
  ];
}
