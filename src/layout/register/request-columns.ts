/** What 申请登记 works out on every line: days and words read, whether it is closed, its deadline, what is amiss. */
import { onceForEdition } from "../../form/once-for.ts";
import {
  above,
  atLeast,
  atMost,
  call,
  cell,
  cells,
  equal,
  firstOf,
  isNumber,
  join,
  less,
  when,
  type Expression,
} from "../formula.ts";
import { dayKey } from "./clock-keys.ts";
import { requestColumns } from "./columns.ts";
import { dayIn, daysTogether, UNREAD } from "./day-cells.ts";
import { againColumns, dueAgainColumns } from "./again-columns.ts";
import { DUE, dueNumber, workingDaysLeft } from "./due-days.ts";
import { setting, worked, written } from "./keys.ts";
import { reckoned } from "./reckoned-columns.ts";
import { sameNumberColumns } from "./same-number.ts";
import { wordIn } from "./word-lists.ts";
import type { WorkedColumn } from "./worked-columns.ts";
import { statusWords as words } from "../../register/status-words.ts";

const raw = (key: string) => written("requests", key);
const at = (what: string) => worked("requests", what);
const of = (what: string): Expression => cell(at(what));
const day = (key: string): Expression => cell(dayKey(key));

const dateKeys = requestColumns.flatMap(({ key, content }) =>
  content.kind === "date" ? [key] : [],
);
const received = day("received");
const closed = of("closed");
const ended = of("ended");
const today = cell(setting.today);

export const statusWords = {
  closed: words.closed,
  supplement: words.awaitingSupplement,
  fee: words.awaitingFee,
  consultation: words.awaitingConsultation,
  open: words.open,
} as const;

/** The columns behind what is shown, each after those that it looks at. */
export const requestHelpers = onceForEdition((edition): readonly WorkedColumn[] => [
  { what: "days", formula: daysTogether(dateKeys.map(raw)) },
  ...dateKeys.map((key, i) => ({
    what: `day.${key}`,
    formula: dayIn(raw(key), { together: at("days"), at: i }),
  })),
  { what: "word.kind", formula: wordIn(edition, "applicant", raw("kind")) },
  { what: "word.outcome", formula: wordIn(edition, "outcome", raw("outcome")) },
  {
    what: "isUsed",
    formula: when(
      equal(join(...["number", "received", "kind"].map((key) => cell(raw(key)))), ""),
      "",
      1,
    ),
  },
  { what: "hasNumber", formula: when(equal(cell(raw("number")), ""), "", 1) },
  ...sameNumberColumns("requests"),
  // what stands in 办结日期 counts, readable or not: a blank alone makes way for the answer
  {
    what: "ended",
    formula: when(equal(day("concluded"), ""), day("answered"), day("concluded")),
  },
  {
    what: "closed",
    formula: when(
      call("AND", isNumber(ended), isNumber(of("word.outcome"))),
      when(isNumber(received), when(atLeast(ended, received), ended, ""), ended),
      "",
    ),
  },
  ...reckoned.map((what) => ({ what: `its.${what}`, formula: of(what) })),
  { what: "left", formula: leftFormula() },
  { what: "nowhere", formula: nowhereFormula() },
  { what: "heldOpen", formula: heldOpenFormula() },
  {
    what: "unread",
    formula: call("COUNTIF", cells(dateKeys.map(dayKey)), UNREAD),
  },
  ...againColumns,
  { what: "due", formula: dueFormula() },
  ...dueAgainColumns,
]);

/** Nothing where no deadline runs or none is needed. */
function leftFormula(): Expression {
  const deadline = of("deadline");
  const isRunning = call(
    "AND",
    isNumber(deadline),
    equal(call("COUNT", closed), 0),
    isNumber(today),
  );
  return when(isRunning, workingDaysLeft(deadline), "");
}

/** 1 for what is counted nowhere. */
function nowhereFormula(): Expression {
  return firstOf(
    [
      [equal(of("isUsed"), ""), ""],
      [equal(call("COUNT", received), 0), 1],
      [above(received, cell(setting.yearTo)), 1],
      [equal(call("COUNT", of("word.kind")), 0), 1],
      [equal(call("COUNT", closed), 0), 0],
      [less(closed, cell(setting.yearFrom)), 1],
    ],
    0,
  );
}

/** 1 for what is counted as open though somebody meant it closed. */
function heldOpenFormula(): Expression {
  const isMeant = when(
    equal(ended, ""),
    when(equal(of("word.outcome"), ""), 0, 1),
    when(isNumber(closed), 0, 1),
  );
  return when(equal(of("nowhere"), 0), isMeant, "");
}

/** What 到期提醒 lists: by the deadline, or by today where a wait is over. */
function dueFormula(): Expression {
  const isNear = call("AND", isNumber(of("left")), atMost(of("left"), DUE));
  const isAsked = call("OR", isNear, above(of("expired"), 0));
  const until = when(isNumber(of("deadline")), of("deadline"), today);
  return when(
    call("AND", equal(of("isUsed"), 1), equal(ended, ""), isAsked, isNumber(today)),
    dueNumber(until, 0),
    "",
  );
}
