/** 复议诉讼: one case a line, and what it counts as in table four. */
import type { Edition } from "../../form/editions.ts";
import { onceForEdition } from "../../form/once-for.ts";
import {
  above,
  atMost,
  call,
  cell,
  cells,
  equal,
  firstOf,
  isNumber,
  join,
  less,
  plus,
  when,
  type Expression,
} from "../formula.ts";
import type { NamedSheet } from "../plan.ts";
import { choicesOf } from "./choices.ts";
import { caseColumns, instanceLevels } from "./columns.ts";
import { dayIn, daysTogether, UNREAD } from "./day-cells.ts";
import { setting, worked, written } from "./keys.ts";
import { planListSheet, type ShownColumn } from "./list-sheet.ts";
import { sameNumberColumns, sameNumberHint } from "./same-number.ts";
import { STANDS, wordIn } from "./word-lists.ts";
import type { WorkedColumn } from "./worked-columns.ts";

const raw = (key: string) => written("cases", key);
const at = (what: string) => worked("cases", what);
const of = (what: string): Expression => cell(at(what));
const day = (key: string): Expression => of(`day.${key}`);

const dateKeys = caseColumns.flatMap(({ key, content }) => (content.kind === "date" ? [key] : []));
const instances = instanceLevels.map((_, i) => i);
const opened = (i: number): Expression => day(`instances.${i}.opened`);
const closed = (i: number): Expression => day(`instances.${i}.closed`);
const allOpened = cells(instances.map((i) => at(`day.instances.${i}.opened`)));

/** Stands behind the results of table four. */
export function pendingNumber(edition: Edition): number {
  return choicesOf(edition, "result").length + 1;
}

export function planCaseSheet(edition: Edition): NamedSheet {
  const [head, instancesOf] = [caseColumns.slice(0, 4), caseColumns.slice(4)];
  return planListSheet(edition, {
    list: "cases",
    title: "行政复议、行政诉讼",
    note: "因政府信息公开引起的案件，一案一行，上诉、再审记在同一行。通知书日期是收到答复通知书、应诉通知书的日期。本机关作为复议机关受理的案件不登记；只因作了复议决定而成为共同被告的，选“是”，不计（国办公开办函〔2016〕201号）。",
    tabColour: "7FA0C9",
    columns: [...head, ...shownColumns(edition), ...instancesOf],
    helpers: caseHelpers(edition),
    printed: head.length + 2 + instancesOf.length,
    frozenColumns: 1,
    looks: [["hint", call("OR", equal(of("nowhere"), 1), equal(of("heldOpen"), 1)), "failing"]],
  });
}

function shownColumns(edition: Edition): ShownColumn[] {
  const results = choicesOf(edition, "result").map(({ words }) => words);
  const states = [...results, "尚未审结"];
  const group = "自动算出";
  return [
    {
      what: "stateWords",
      heading: "计入表四",
      group,
      width: 12,
      style: "listWorked",
      formula: firstOf(
        states.map((words, i) => [equal(of("state"), i + 1), words] as const),
        "",
      ),
    },
    {
      what: "hint",
      heading: "提示",
      group,
      width: 24,
      style: "listHint",
      formula: firstOf(
        [
          [equal(of("isUsed"), ""), ""],
          [equal(of("word.coDefendantOnly"), 1), "仅为共同被告，不计"],
          [equal(of("unreadInstances"), 1), "通知书日期没有填，或读不出，没有计入"],
          [equal(call("COUNT", of("word.kind")), 0), "类型没有填，或不是表上的，没有计入"],
          [equal(of("nowhere"), 1), "不在本年：通知书晚于本年，或本年以前已经结案，没有计入"],
          [equal(of("heldOpen"), 1), "结案方式推不出结果，或结案日期读不出，按尚未审结计"],
          sameNumberHint("cases"),
        ],
        "",
      ),
    },
  ];
}

const caseHelpers = onceForEdition((edition): readonly WorkedColumn[] => [
  { what: "days", formula: daysTogether(dateKeys.map(raw)) },
  ...dateKeys.map((key, i) => ({
    what: `day.${key}`,
    formula: dayIn(raw(key), { together: at("days"), at: i }),
  })),
  { what: "word.kind", formula: wordIn(edition, "caseKind", raw("kind")) },
  {
    what: "word.coDefendantOnly",
    formula: wordIn(edition, "yesOrNo", raw("coDefendantOnly")),
  },
  ...instances.flatMap((i) => instanceColumns(edition, i)),
  {
    what: "isUsed",
    formula: when(
      equal(
        join(cell(raw("number")), cell(raw("kind")), ...instances.map((i) => of(`isUsed.${i}`))),
        "",
      ),
      "",
      1,
    ),
  },
  { what: "hasNumber", formula: when(equal(cell(raw("number")), ""), "", 1) },
  ...sameNumberColumns("cases"),
  {
    // an instance without a readable day of its notice
    what: "unreadInstances",
    formula: when(
      call(
        "OR",
        equal(call("COUNT", allOpened), 0),
        above(
          call("SUM", cells(instances.map((i) => at(`isUsed.${i}`)))),
          call("COUNT", allOpened),
        ),
      ),
      1,
      0,
    ),
  },
  { what: "lastOpened", formula: call("MAX", allOpened) },
  { what: "finally", formula: ofInstance(of("lastOpened"), closed) },
  {
    // the latest instance that was opened by the last day that is counted
    what: "latestOpened",
    formula: call(
      "MAX",
      0,
      ...instances.map((i) =>
        when(isNumber(opened(i)), when(atMost(opened(i), cell(setting.to)), opened(i), 0), 0),
      ),
    ),
  },
  { what: "latestClosed", formula: ofInstance(of("latestOpened"), closed) },
  { what: "latestResult", formula: ofInstance(of("latestOpened"), (i) => of(`result.${i}`)) },
  {
    what: "nowhere",
    formula: firstOf(
      [
        [equal(of("isUsed"), ""), ""],
        [equal(of("word.coDefendantOnly"), 1), 0],
        [equal(of("unreadInstances"), 1), 1],
        [equal(call("COUNT", of("word.kind")), 0), 1],
        [above(call("MIN", allOpened), cell(setting.yearTo)), 1],
        [equal(call("COUNT", of("finally")), 0), 0],
        [less(of("finally"), cell(setting.yearFrom)), 1],
      ],
      0,
    ),
  },
  { what: "state", formula: stateFormula(edition) },
  {
    what: "heldOpen",
    formula: when(
      equal(of("state"), pendingNumber(edition)),
      when(call("OR", equal(of("latestClosed"), UNREAD), isEndedUnknown()), 1, 0),
      "",
    ),
  },
  {
    what: "unread",
    formula: call("COUNTIF", cells(dateKeys.map((key) => at(`day.${key}`))), UNREAD),
  },
]);

function instanceColumns(edition: Edition, i: number): WorkedColumn[] {
  const keys = ["opened", "closed", "ending", "result"].map((key) => raw(`instances.${i}.${key}`));
  const ending = of(`ending.${i}`);
  // the result of the instance below, whichever that is
  const below = instances
    .slice(0, i)
    .reduceRight<readonly (readonly [Expression, Expression])[]>(
      (cases, before) => [...cases, [equal(of(`isUsed.${before}`), 1), of(`result.${before}`)]],
      [],
    );
  const stands = firstOf(below, "");
  return [
    { what: `isUsed.${i}`, formula: when(equal(join(...keys.map(cell)), ""), "", 1) },
    { what: `ending.${i}`, formula: wordIn(edition, "ending", raw(`instances.${i}.ending`)) },
    {
      what: `word.instances.${i}.result`,
      formula: wordIn(edition, "result", raw(`instances.${i}.result`)),
    },
    {
      what: `result.${i}`,
      formula: firstOf(
        [
          [isNumber(of(`word.instances.${i}.result`)), of(`word.instances.${i}.result`)],
          [equal(call("COUNT", ending), 0), ""],
          [equal(ending, STANDS.always), stands],
          [equal(ending, STANDS.orUpheld), i === 0 ? plus(1) : stands],
        ],
        ending,
      ),
    },
  ];
}

/** Of the instance that was opened then; of two the later one. */
function ofInstance(then: Expression, what: (i: number) => Expression): Expression {
  return firstOf(
    [...instances].reverse().map((i) => [equal(opened(i), then), what(i)] as const),
    "",
  );
}

/** 1 to 3 as the results of table four, 4 尚未审结; "" for what is not counted in these days. */
function stateFormula(edition: Edition): Expression {
  const pending = plus(pendingNumber(edition));
  const isClosed = isNumber(of("latestClosed"));
  return firstOf(
    [
      [equal(of("isUsed"), ""), ""],
      [equal(of("word.coDefendantOnly"), 1), ""],
      [equal(of("nowhere"), 1), ""],
      [equal(call("COUNT", cell(setting.to)), 0), ""],
      [above(call("MIN", allOpened), cell(setting.to)), ""],
      [when(isNumber(of("finally")), less(of("finally"), cell(setting.from)), equal(0, 1)), ""],
      [
        equal(when(isClosed, when(atMost(of("latestClosed"), cell(setting.to)), 1, 0), 0), 0),
        pending,
      ],
      [isNumber(of("latestResult")), of("latestResult")],
    ],
    pending,
  );
}

/** Whether it was closed, and nothing follows from how it ended. */
function isEndedUnknown(): Expression {
  return when(
    isNumber(of("latestClosed")),
    when(
      atMost(of("latestClosed"), cell(setting.to)),
      equal(call("COUNT", of("latestResult")), 0),
      equal(0, 1),
    ),
    equal(0, 1),
  );
}
