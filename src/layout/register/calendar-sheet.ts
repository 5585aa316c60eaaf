/** The hidden 日历: one day a line, and how many were worked through it, with the user's own days on top. */
import { dayNumber, dayOfNumber } from "../../calendar/day-number.ts";
import { publishedCalendar } from "../../calendar/working-calendar.ts";
import {
  above,
  call,
  cell,
  column,
  equal,
  firstOf,
  latestLines,
  linesAbove,
  when,
  type Expression,
} from "../formula.ts";
import { constantCell, formulaCell, labelCell } from "../planned.ts";
import type { SheetPlan } from "../plan.ts";
import { CALENDAR_FROM, CALENDAR_TO, FIRST_OF_CALENDAR, serialOf } from "./day-cells.ts";
import { calendar, worked } from "./keys.ts";

export const CALENDAR_SHEET = "日历";

/**
 * How many lines one count is above the next that it goes on from. If each went on from the line above, programs would
 * have to follow thousands of cells to reckon one; IronCalc 0.8.4 ends in that.
 */
const STEP = 31;

/** The counts of the first lines go on from blank cells. */
const HEAD_ROW = STEP;
const TOP = HEAD_ROW + 1;

const days = Array.from(
  { length: serialOf(CALENDAR_TO) - FIRST_OF_CALENDAR + 1 },
  (_, i) => dayNumber(CALENDAR_FROM) + i,
);

const heads: Readonly<Record<keyof typeof calendar, string>> = {
  day: "日期",
  dashed: "带横线的写法",
  digits: "八位数字的写法",
  known: "已公布",
  published: "公布为工作日",
  own: "自己填的",
  isWorked: "工作日",
  isUnknown: "未公布",
  worked: "累计工作日",
  unknown: "累计未公布的日子",
};

const columns = Object.keys(heads) as (keyof typeof calendar)[];

export function planCalendarSheet(): SheetPlan {
  const lines = { top: TOP, prepared: days.length, counted: days.length };
  const spot = (key: keyof typeof calendar) =>
    ({ row: TOP, column: columns.indexOf(key) + 1, style: "hidden" }) as const;
  const constants = {
    day: days.map((_, i) => FIRST_OF_CALENDAR + i),
    dashed: days.map((day) => dayOfNumber(day).replaceAll("-0", "-")),
    digits: days.map((day) => dayOfNumber(day).replaceAll("-", "")),
    known: days.map((day) => (publishedCalendar(day).kind === "unknown" ? 0 : 1)),
    published: days.map((day) => (publishedCalendar(day).isWorked ? 1 : 0)),
  };
  return {
    name: CALENDAR_SHEET,
    tabColour: "A6A6A6",
    hidden: true,
    columns: columns.map(() => ({ width: 12 })),
    rows: new Map(),
    cells: [
      ...columns.map((key, i) =>
        labelCell({ row: HEAD_ROW, column: i + 1, style: "hidden" }, heads[key]),
      ),
      ...Object.entries(constants).map(([key, values]) =>
        constantCell(
          spot(key as keyof typeof constants),
          calendar[key as keyof typeof constants],
          values,
        ),
      ),
      formulaCell(spot("own"), calendar.own, call("COUNTIF", holidays("listed"), day)),
      formulaCell(spot("isWorked"), calendar.isWorked, workedFormula()),
      formulaCell(spot("isUnknown"), calendar.isUnknown, unknownFormula()),
      ...(
        [
          ["worked", "isWorked"],
          ["unknown", "isUnknown"],
        ] as const
      ).map(([through, of]) =>
        formulaCell(
          spot(through),
          calendar[through],
          call("SUM", linesAbove(calendar[through], STEP), latestLines(calendar[of], STEP)),
        ),
      ),
    ],
    validations: [],
    conditionalFormats: [],
    frozenRows: HEAD_ROW,
    lines,
    print: {
      // programs print what is hidden, too
      area: { top: HEAD_ROW, left: 1, bottom: HEAD_ROW, right: columns.length },
      pagesHigh: 0,
    },
  };
}

const day = cell(calendar.day);
const own = cell(calendar.own);

/** What is worked out of the user's own days. */
function holidays(what: string): Expression {
  return column(worked("holidays", what));
}

/** A day in both of the user's lists is worked: a period that is too short warns early. */
function workedFormula(): Expression {
  const isWork = above(call("COUNTIF", holidays("work"), day), 0);
  return when(equal(own, 0), cell(calendar.published), when(isWork, 1, 0));
}

function unknownFormula(): Expression {
  return firstOf(
    [
      [equal(cell(calendar.known), 1), 0],
      [above(own, 0), 0],
      [above(call("COUNTIF", holidays("year"), call("YEAR", day)), 0), 0],
    ],
    1,
  );
}
