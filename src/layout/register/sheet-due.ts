/** 到期提醒: what is due within days, late, or waited for in vain, the earliest first. */
import {
  above,
  call,
  cell,
  column,
  columns,
  equal,
  firstOf,
  join,
  when,
  type Expression,
  type Term,
} from "../formula.ts";
import type { Key } from "../keys.ts";
import { constantCell, formulaCell, labelCell } from "../planned.ts";
import type { RowPlan, SheetPlan } from "../plan.ts";
import { STATUS_HEIGHT, STATUS_ROW } from "../status-line.ts";
import type { StyleName } from "../styles.ts";
import { dueKeys, leftKey } from "./again-columns.ts";
import { dayKey } from "./clock-keys.ts";
import { setting, worked, written } from "./keys.ts";
import { DUE, dayOfDue, leftWords, lineOfDue, whichOfDue } from "./due-days.ts";
import { FIRST_LINE, HEADING_ROW, registerSheets } from "./sheets.ts";
import { registerStatus } from "./status.ts";

const TITLE_ROW = 2;
const NOTE_ROW = 3;
const LINES = 200;

const of = (what: string): Key => `due.${what}`;
const value = cell(of("value"));
const line = cell(of("line"));
const which = cell(of("which"));
const count = cell(of("count"));

/** Of whichever answer it is that was ordered anew. */
const againLeft = firstOf(
  dueKeys.slice(2).map((_, i) => [equal(which, i + 2), found(leftKey(i + 1))] as const),
  found(leftKey(0)),
);

function found(key: Key): Expression {
  return call("INDEX", column(key), line);
}

interface DueColumn {
  readonly what: string;
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
  readonly from: Key;
  /** Written words: an empty cell is no 0. */
  readonly isText?: true;
  /** What stands there of an answer that was ordered anew; undefined where it is the same. */
  readonly again?: Expression;
}

const dueColumns: readonly DueColumn[] = [
  {
    what: "number",
    heading: "编号",
    width: 14,
    style: "listWorked",
    from: written("requests", "number"),
    isText: true,
  },
  {
    what: "received",
    heading: "收到日期",
    width: 13,
    style: "listWorkedDay",
    from: dayKey("received"),
  },
  {
    what: "office",
    heading: "承办股室",
    width: 14,
    style: "listWorked",
    from: written("requests", "office"),
    isText: true,
  },
  {
    what: "status",
    heading: "状态",
    width: 12,
    style: "listWorked",
    from: worked("requests", "status"),
    again: join("重新答复"),
  },
  {
    what: "deadline",
    heading: "到期日",
    width: 13,
    style: "listWorkedDay",
    from: worked("requests", "deadline"),
    again: dayOfDue(value),
  },
  {
    what: "left",
    heading: "剩余工作日",
    width: 10,
    style: "listWorked",
    from: worked("requests", "left"),
    again: againLeft,
  },
  {
    what: "hint",
    heading: "提示",
    width: 34,
    style: "listHint",
    from: worked("requests", "hint"),
    again: leftWords("重新答复", againLeft),
  },
];

export function planDueSheet(): SheetPlan {
  const name = registerSheets.due;
  const right = dueColumns.length;
  const status = registerStatus(name, right);
  const wide = { column: 1, colSpan: right };
  const all = columns(dueKeys);
  const text = (it: Expression): Term => join(it, "");
  return {
    name,
    tabColour: "C9A66B",
    columns: [
      ...dueColumns.map(({ width }) => ({ width })),
      ...[0, 1, 2, 3].map(() => ({ width: 8, hidden: true as const })),
    ],
    rows: new Map<number, RowPlan>([
      [STATUS_ROW, { height: STATUS_HEIGHT }],
      [TITLE_ROW, { height: 30 }],
      [NOTE_ROW, { height: 22 }],
      [HEADING_ROW, { height: 26 }],
      [FIRST_LINE, { height: 24 }],
    ]),
    cells: [
      status.cell,
      labelCell({ row: TITLE_ROW, ...wide, style: "heading" }, "到期提醒"),
      formulaCell(
        { row: NOTE_ROW, ...wide, style: "note" },
        "due.words",
        when(
          equal(call("COUNT", cell(setting.today)), 0),
          "“口径设置”里的“今天”不是日期，算不出还有几天。",
          join(
            "没有办结的申请中",
            DUE,
            "个工作日内到期、已逾期、等待期满的，和应当重新答复的，共",
            count,
            `件，到期早的在前；这里最多列出${LINES}件。`,
          ),
        ),
      ),
      formulaCell(
        { row: HEADING_ROW, column: right + 1, style: "hidden" },
        of("count"),
        call("COUNT", all),
      ),
      ...dueColumns.map(({ heading }, i) =>
        labelCell({ row: HEADING_ROW, column: i + 1, style: "listHead" }, heading),
      ),
      constantCell(
        { row: FIRST_LINE, column: right + 4, style: "hidden" },
        of("rank"),
        Array.from({ length: LINES }, (_, i) => i + 1),
      ),
      ...dueColumns.map(({ what, style, from, isText, again }, i) => {
        const own = isText ? text(found(from)) : found(from);
        return formulaCell(
          { row: FIRST_LINE, column: i + 1, style },
          of(what),
          when(equal(line, ""), "", again ? when(equal(which, 0), own, again) : own),
        );
      }),
      formulaCell(
        { row: FIRST_LINE, column: right + 1, style: "hidden" },
        of("value"),
        when(above(cell(of("rank")), count), "", call("SMALL", all, cell(of("rank")))),
      ),
      formulaCell(
        { row: FIRST_LINE, column: right + 2, style: "hidden" },
        of("line"),
        when(equal(value, ""), "", lineOfDue(value)),
      ),
      formulaCell(
        { row: FIRST_LINE, column: right + 3, style: "hidden" },
        of("which"),
        when(equal(value, ""), "", whichOfDue(value)),
      ),
    ],
    validations: [],
    conditionalFormats: status.conditionalFormats,
    frozenRows: HEADING_ROW,
    lines: { top: FIRST_LINE, prepared: LINES, counted: LINES },
    print: {
      area: { top: TITLE_ROW, left: 1, bottom: FIRST_LINE + LINES - 1, right },
      pagesHigh: 0,
      repeat: [HEADING_ROW, HEADING_ROW],
      orientation: "landscape",
    },
  };
}
