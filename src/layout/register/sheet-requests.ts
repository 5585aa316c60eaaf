/** 申请登记: one request a line, how it stands, by when it is to be answered, and what is amiss. */
import type { Edition } from "../../form/editions.ts";
import {
  above,
  atMost,
  call,
  cell,
  chain,
  equal,
  firstOf,
  isNumber,
  join,
  less,
  minus,
  when,
} from "../formula.ts";
import type { Expression } from "../formula.ts";
import type { NamedSheet } from "../plan.ts";
import { dayKey } from "./clock-keys.ts";
import { LAST_PRINTED_REQUEST_COLUMN, requestColumns } from "./columns.ts";
import { CALENDAR_FROM, CALENDAR_TO } from "./day-cells.ts";
import { setting, worked } from "./keys.ts";
import { planListSheet, type ListColumn, type ShownColumn } from "./list-sheet.ts";
import { againHints } from "./again-columns.ts";
import { DUE } from "./due-days.ts";
import { reckoned } from "./reckoned-columns.ts";
import { requestHelpers, statusWords } from "./request-columns.ts";
import { sameNumberHint } from "./same-number.ts";
import { BEYOND } from "./sheets.ts";

/** Behind which column stands what is worked out. */
const BEFORE_SHOWN = "office";

/** Of the sheet itself, whichever worked it out. */
function of(what: string): Expression {
  const isReckoned = reckoned.some((it) => it === what);
  return cell(worked("requests", isReckoned ? `its.${what}` : what));
}

const day = (key: string): Expression => cell(dayKey(key));

export const shownRequestColumns: readonly ShownColumn[] = [
  shown("status", "状态", 10, "listWorked", statusFormula()),
  shown("dueDay", "到期日", 12, "listWorkedDay", when(equal(of("isUsed"), ""), "", of("deadline"))),
  shown("daysLeft", "剩余工作日", 8, "listWorked", when(isNumber(of("left")), of("left"), "")),
  shown("hint", "提示", 26, "listHint", hintFormula()),
];

function shown(
  what: string,
  heading: string,
  width: number,
  style: ShownColumn["style"],
  formula: Expression,
): ShownColumn {
  return { what, heading, group: "自动算出", width, style, formula };
}

export function planRequestSheet(edition: Edition): NamedSheet {
  const columns = requestColumns.flatMap((column): ListColumn[] =>
    column.key === BEFORE_SHOWN ? [column, ...shownRequestColumns] : [column],
  );
  const isLastPrinted = (column: ListColumn): boolean =>
    "key" in column && column.key === LAST_PRINTED_REQUEST_COLUMN;
  const left = of("left");
  return planListSheet(edition, {
    list: "requests",
    title: "申请登记",
    note: "一件申请一行，从上往下填，不要空行。灰底的四列自动算出；日期可以写成2026-1-5、2026/1/5、2026.1.5、2026年1月5日、20260105。右边各列记补正、延期、征求意见、收费等经过，填了期限就跟着变；联系方式等不打印。",
    tabColour: "7FA0C9",
    columns,
    helpers: requestHelpers(edition),
    printed: columns.findIndex(isLastPrinted) + 1,
    frozenColumns: 2,
    looks: [
      ["status", equal(of("status"), statusWords.closed), "passing"],
      ["daysLeft", when(isNumber(left), less(left, 0), equal(0, 1)), "failing"],
      ["daysLeft", when(isNumber(left), atMost(left, DUE), equal(0, 1)), "toDo"],
      ["hint", call("OR", equal(of("nowhere"), 1), equal(of("heldOpen"), 1)), "failing"],
      ["hint", call("AND", equal(of("isUsed"), 1), chain("<>", of("hint"), "")), "toDo"],
    ],
  });
}

function statusFormula(): Expression {
  const waits = ["supplement", "fee", "consultation"] as const;
  return firstOf(
    [
      [equal(of("isUsed"), ""), ""],
      [isNumber(of("closed")), statusWords.closed],
      ...waits.map((wait, i) => [equal(of("waiting"), i + 1), statusWords[wait]] as const),
    ],
    statusWords.open,
  );
}

/** What a clerk should know first. */
function hintFormula(): Expression {
  const [received, closed, ended, left] = [day("received"), of("closed"), of("ended"), of("left")];
  const isNowhere = equal(of("nowhere"), 1);
  const isHeldOpen = equal(of("heldOpen"), 1);
  const provisional = when(equal(of("isProvisional"), 1), "暂定：", "");
  const isLate = call(
    "AND",
    isNumber(closed),
    equal(day("concluded"), ""),
    isNumber(of("deadline")),
    equal(of("isProvisional"), 0),
  );
  return firstOf(
    [
      [equal(of("isUsed"), ""), ""],
      [call("AND", isNowhere, equal(received, "")), "没有收到日期，没有计入"],
      [call("AND", isNowhere, equal(call("COUNT", received), 0)), "收到日期读不出，没有计入"],
      [
        call("AND", isNowhere, above(received, cell(setting.yearTo))),
        "收到日期在本年以后，没有计入",
      ],
      [
        call("AND", isNowhere, equal(call("COUNT", of("word.kind")), 0)),
        "申请人类别没有填，或不是表上的，没有计入",
      ],
      [isNowhere, "本年以前已经办结，没有计入"],
      [call("AND", isHeldOpen, equal(ended, "")), "填了办理结果，没有送达或办结日期，按未办结计"],
      [call("AND", isHeldOpen, equal(call("COUNT", ended), 0)), "送达或办结日期读不出，按未办结计"],
      [
        call("AND", isHeldOpen, equal(of("word.outcome"), "")),
        "已经答复，没有填办理结果，按未办结计",
      ],
      [
        call("AND", isHeldOpen, equal(call("COUNT", of("word.outcome")), 0)),
        "办理结果不是表上的一行，按未办结计",
      ],
      [isHeldOpen, "答复早于收到日期，按未办结计"],
      [above(of("unread"), 0), join("有", of("unread"), "个日期读不出，没有用来算期限")],
      [
        equal(of("found"), BEYOND),
        `超出日历（${CALENDAR_FROM.slice(0, 4)}至${CALENDAR_TO.slice(0, 4)}年），请用ogi register check`,
      ],
      sameNumberHint("requests"),
      ...againHints,
      [isLate, when(above(day("answered"), of("deadline")), "逾期答复", "")],
      [isNumber(closed), ""],
      [equal(of("expired"), 1), "补正期满，没有收到补正，可按（六）1办结"],
      [equal(of("expired"), 2), "缴费期满，没有收到缴费，可按（六）2办结"],
      [
        above(of("waiting"), 0),
        when(
          isNumber(of("limit")),
          join(provisional, "等到", dayWords(of("limit"))),
          "没有写期限，一直等待",
        ),
      ],
      [
        call("AND", isNumber(left), less(left, 0)),
        join(provisional, "已逾期", minus(0, left), "个工作日"),
      ],
      [equal(left, 0), join(provisional, "今天到期")],
      [call("AND", isNumber(left), atMost(left, DUE)), join(provisional, "还有", left, "个工作日")],
      [equal(of("expired"), 3), "征求意见期满，期限继续计算"],
      [equal(of("isProvisional"), 1), "暂定（放假安排未公布）"],
    ],
    "",
  );
}

/** 2026年2月3日. */
function dayWords(day: Expression): Expression {
  return join(call("YEAR", day), "年", call("MONTH", day), "月", call("DAY", day), "日");
}
