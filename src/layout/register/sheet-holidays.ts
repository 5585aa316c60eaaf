/** 节假日: the days that the user adds, beside the arrangements as published. */
import { notices } from "../../calendar/notices.ts";
import type { Edition } from "../../form/editions.ts";
import { printDate } from "../../text/dates.ts";
import { call, cell, equal, firstOf, isNumber, when, type Expression } from "../formula.ts";
import { constantCell, labelCell } from "../planned.ts";
import type { NamedSheet } from "../plan.ts";
import { holidayColumns } from "./columns.ts";
import { dayIn, daysTogether, UNREAD, yearIn } from "./day-cells.ts";
import { worked, written } from "./keys.ts";
import { planListSheet } from "./list-sheet.ts";
import { FIRST_LINE, GROUP_ROW, HEADING_ROW } from "./sheets.ts";
import { wordIn } from "./word-lists.ts";
import type { WorkedColumn } from "./worked-columns.ts";

const raw = (key: string) => written("holidays", key);
const at = (what: string) => worked("holidays", what);
const of = (what: string): Expression => cell(at(what));

/** The text of the one day of a line. */
const ONLY = { together: at("days"), at: 0 } as const;

/** 班, as it stands in the choice behind 休. */
const WORK = 2;

/** As printed, the newest year first. */
const published = [...notices]
  .sort((a, b) => b.year - a.year)
  .flatMap(({ year, document, arrangements }) =>
    arrangements.map(({ holiday, rest: [first, last], work }) => [
      `${year}年`,
      holiday,
      first === last ? printDate(first) : `${printDate(first)}至${printDate(last)}`,
      work.map(printDate).join("、"),
      document,
    ]),
  );

const publishedHeads = [
  ["年度", 8],
  ["节日", 16],
  ["放假", 32],
  ["调休上班", 32],
  ["文件", 22],
] as const;

export function planHolidaySheet(edition: Edition): NamedSheet {
  const { sheet, names } = planListSheet(edition, {
    list: "holidays",
    title: "节假日",
    note: "期限按右边公布的放假安排计算。下一年的安排公布后，在左边逐日填放假（休）和调休上班（班）的日子，再单独填一行年度（如2027），表示这一年已经填全；周末不用填。没有公布也没有填全的年度按周末推算，写明“暂定”。",
    tabColour: "C9A66B",
    columns: [
      ...holidayColumns,
      {
        what: "hint",
        heading: "提示",
        group: "自动算出",
        width: 22,
        style: "listHint",
        formula: firstOf(
          [
            [isNumber(of("year")), "这一年已经填全"],
            [equal(of("day.date"), UNREAD), "日期读不出"],
            [equal(of("day.date"), ""), ""],
            [equal(call("COUNT", of("word.kind")), 0), "请选休或班"],
          ],
          "",
        ),
      },
    ],
    helpers: holidayHelpers(edition),
    printed: holidayColumns.length + 1 + 1 + publishedHeads.length,
    frozenColumns: 0,
    looks: [],
  });
  const left = holidayColumns.length + 1 + 1 + 1;
  const hidden = sheet.columns.slice(holidayColumns.length + 1);
  // what is hidden stands behind what is shown
  const behind = publishedHeads.length + 1;
  return {
    sheet: {
      ...sheet,
      columns: [
        ...sheet.columns.slice(0, holidayColumns.length + 1),
        { width: 3 },
        ...publishedHeads.map(([, width]) => ({ width })),
        ...hidden,
      ],
      cells: [
        ...sheet.cells.map((it) =>
          it.style === "hidden" ? { ...it, column: it.column + behind } : it,
        ),
        labelCell(
          { row: GROUP_ROW, column: left, colSpan: publishedHeads.length, style: "listGroup" },
          "国务院办公厅公布的放假安排",
        ),
        ...publishedHeads.map(([head], i) =>
          labelCell({ row: HEADING_ROW, column: left + i, style: "listHead" }, head),
        ),
        ...publishedHeads.map(([head], i) =>
          constantCell(
            { row: FIRST_LINE, column: left + i, style: "listHint" },
            `published.${head}`,
            published.map((line) => line[i] ?? ""),
          ),
        ),
      ],
    },
    names,
  };
}

const holidayHelpers = (edition: Edition): readonly WorkedColumn[] => [
  { what: "days", formula: daysTogether([raw("date")]) },
  { what: "year", formula: yearIn(raw("date"), ONLY) },
  { what: "day.date", formula: when(isNumber(of("year")), "", dayIn(raw("date"), ONLY)) },
  { what: "word.kind", formula: wordIn(edition, "restOrWork", raw("kind")) },
  {
    what: "listed",
    formula: when(
      call("AND", isNumber(of("day.date")), isNumber(of("word.kind"))),
      of("day.date"),
      "",
    ),
  },
  { what: "work", formula: when(equal(of("word.kind"), WORK), of("listed"), "") },
];
