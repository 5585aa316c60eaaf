/**
 * 勾稽核对: every sum and balance with both sides, its result and room for an explanation; below, free rows
 * for explanations of anything else; at the bottom, how far each table is.
 *
 * `report.explanations` reaches over the sums and the free rows, nine columns wide:
 *
 *   编号 | 核对内容 | 左边 | 右边 | 差额 | 结果 | 情况说明 | 位置 | 所据数字
 *   code   ^^^^^^^^^ matter of a free row ^^^^^^   text      at     figures
 *
 * A row is an explanation where 情况说明 is not empty. 位置 and 所据数字 stand in hidden columns: the anchor
 * of the finding, and the numbers that the text was written for (`id=number` joined by `;`), which an empty
 * cell leaves to be those of the workbook. The band between sums and free rows has an empty 情况说明.
 */
import type { Edition } from "../form/edition.ts";
import { marks, RESULT_NOTE, resultHeads } from "../rules/equation-result.ts";
import { equationWords } from "../rules/equation-words.ts";
import { equationsOf, type Equation } from "../rules/equations.ts";
import { call, cell, countText, equal, plus, sum, when, type Expression } from "./formula.ts";
import {
  checkKey,
  EXPLANATIONS_NAME,
  explanationKey,
  lineKey,
  tallyKey,
  type Key,
  type Tally,
} from "./keys.ts";
import { formulaCell, inputCell, labelCell } from "./planned.ts";
import type { ConditionalFormat, PlannedCell, RowPlan } from "./plan.ts";
import type { ProseSheet } from "./sheet-overview.ts";
import { sheetNames, tabColours } from "./sheet-names.ts";
import { ALL_TABLES, STATUS_HEIGHT, STATUS_ROW, statusLine } from "./status-line.ts";
import {
  blanks,
  differenceOf,
  NO_TOTAL,
  notNumbers,
  resultFormula,
  sumOfTotal,
  sumOnceFilled,
} from "./sum-formulas.ts";
import { heightFor } from "./text-fit.ts";

export const explanationColumns = {
  code: 1,
  matter: 2,
  left: 3,
  right: 4,
  difference: 5,
  result: 6,
  text: 7,
  at: 8,
  figures: 9,
} as const;

const C = explanationColumns;

const WORDS_WIDTH = 54;

const HEADS: readonly (readonly [column: number, head: string, width: number])[] = [
  [C.code, "编号", 14],
  [C.matter, resultHeads.matter, WORDS_WIDTH],
  [C.left, resultHeads.left, 9],
  [C.right, resultHeads.right, 9],
  [C.difference, resultHeads.difference, 8],
  [C.result, resultHeads.result, 8],
  [C.text, "情况说明", 30],
  [C.at, "位置", 30],
  [C.figures, "所据数字", 30],
];

/** The heads of the columns, from the left. */
export const explanationHeads = HEADS.map(([, head]) => head);

const HEADING_ROW = 2;
const NOTE_ROW = 3;
const HEAD_ROW = 4;
const LINES_TOP = 5;

/** Rows for explanations of what is no sum. */
const FREE_ROWS = 20;

export function planChecksSheet(edition: Edition): ProseSheet {
  const name = sheetNames.checks;
  const equations = equationsOf(edition);
  const status = statusLine(name, ALL_TABLES, C.text);
  const lines = equations.flatMap((equation, i) => planLine(equation, LINES_TOP + i));
  const bandRow = LINES_TOP + equations.length;
  const freeTop = bandRow + 1;
  const freeBottom = bandRow + FREE_ROWS;
  const tallyTop = freeBottom + 2;
  const tallies = planTallies(edition, tallyTop);
  const bottom = Math.max(...tallies.map(({ row }) => row));
  const results = { top: LINES_TOP, left: C.result, bottom: bandRow - 1, right: C.result };
  const [firstResult] = equations.map((equation) => lineKey(equation, "result"));
  const says = (text: string, look: ConditionalFormat["look"]): ConditionalFormat[] =>
    firstResult === undefined
      ? []
      : [{ area: results, formula: equal(cell(firstResult), text), look }];

  return {
    sheet: {
      name,
      tabColour: tabColours.checks,
      columns: HEADS.map(([column, , width]) =>
        column > C.text ? { width, hidden: true } : { width },
      ),
      rows: new Map<number, RowPlan>([
        [STATUS_ROW, { height: STATUS_HEIGHT }],
        [HEADING_ROW, { height: 30 }],
        [NOTE_ROW, { height: 32 }],
        [HEAD_ROW, { height: 24 }],
        ...equations.map((equation, i) => {
          const height = Math.max(21, heightFor(equationWords(equation), WORDS_WIDTH, 10));
          return [LINES_TOP + i, { height, grows: true }] as const;
        }),
        [bandRow, { height: 24 }],
        ...Array.from(
          { length: FREE_ROWS },
          (_, i) => [freeTop + i, { height: 24, grows: true }] as const,
        ),
        ...tallies.map(({ row }) => [row, { height: 22 }] as const),
      ]),
      cells: [
        status.cell,
        labelCell(
          { row: HEADING_ROW, column: 1, colSpan: C.text, style: "heading" },
          `勾稽核对（共${equations.length}项）`,
        ),
        labelCell(
          { row: NOTE_ROW, column: 1, colSpan: C.text, style: "note" },
          `${RESULT_NOTE}√相符，×不符，待填是还有空格，非数字是单元格里有文字。确有特殊情况的，在“情况说明”里写明。`,
        ),
        ...HEADS.map(([column, head]) =>
          labelCell(
            { row: HEAD_ROW, column, style: column > C.text ? "hidden" : "lineHead" },
            head,
          ),
        ),
        ...lines,
        labelCell(
          { row: bandRow, column: C.code, colSpan: C.text, style: "band" },
          "其他情况说明：一行写一件，“编号”填提示里的编号（如T3-CARRY-YOY），不知道的可空着",
        ),
        ...Array.from({ length: FREE_ROWS }, (_, i) => planFreeRow(i + 1, freeTop + i)).flat(),
        ...tallies,
      ],
      validations: [],
      conditionalFormats: [
        ...status.conditionalFormats,
        ...says(marks.failed, "failing"),
        ...says(marks.passed, "passing"),
      ],
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
    ],
  };
}

function planLine(equation: Equation, row: number): PlannedCell[] {
  const key = (part: Parameters<typeof lineKey>[1]): Key => lineKey(equation, part);
  const [left, right] = [equation.parts, equation.totals].map((side) =>
    sumOnceFilled(side.map(({ id }) => id)),
  ) as [Expression, Expression];
  const [leftCell, rightCell] = [cell(key("left")), cell(key("right"))];
  const difference = when(
    call("AND", call("ISNUMBER", leftCell), call("ISNUMBER", rightCell)),
    differenceOf(rightCell, leftCell),
    "",
  );
  const number = { row, style: "lineNumber" } as const;
  return [
    labelCell({ row, column: C.code, style: "lineCode" }, equation.code),
    labelCell({ row, column: C.matter, style: "lineWords" }, equationWords(equation)),
    formulaCell({ ...number, column: C.left }, key("left"), left),
    formulaCell({ ...number, column: C.right }, key("right"), right),
    formulaCell({ ...number, column: C.difference }, key("difference"), difference),
    formulaCell(
      { row, column: C.result, style: "lineResult" },
      key("result"),
      resultFormula(equation, key("difference")),
    ),
    inputCell({ row, column: C.text, style: "lineText" }, key("text")),
    labelCell({ row, column: C.at, style: "hidden" }, equation.at.id),
    inputCell({ row, column: C.figures, style: "hidden" }, key("figures")),
  ];
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

const TALLIES: readonly (readonly [tally: Tally, column: number, head: string])[] = [
  ["blank", C.left, "未填"],
  ["mismatch", C.right, "不符"],
  ["notANumber", C.difference, "非数字"],
];

/** How many cells of each table are blank, sums do not hold, and cells hold text; then of all tables. */
function planTallies(edition: Edition, top: number): PlannedCell[] {
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
