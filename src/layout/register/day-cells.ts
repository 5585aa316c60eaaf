/**
 * Days and words as people write them into cells, read by native formulas: what src/text/entered-day.ts reads, the
 * workbook reads. Texts are taken apart by their characters alone, since programs read days in texts each its own way.
 */
import { dayNumber } from "../../calendar/day-number.ts";
import { LAST_PUBLISHED_YEAR } from "../../calendar/working-calendar.ts";
import {
  atLeast,
  atMost,
  call,
  cell,
  column,
  equal,
  firstOf,
  isNumber,
  join,
  less,
  minus,
  over,
  plus,
  times,
  when,
  type Expression,
  type Term,
} from "../formula.ts";
import type { Key } from "../keys.ts";
import { calendar } from "./keys.ts";

/** What stands for a text that is no day, or no word of the list. */
export const UNREAD = "读不出";

/** The number of 1970-01-01 in a sheet. */
const EPOCH = 25_569;

/** A day as sheets count it. */
export function serialOf(day: string): number {
  return dayNumber(day) + EPOCH;
}

/** Days of which a number in a cell can be one. */
const FIRST_DAY = serialOf("1949-10-01");
const AFTER_LAST_DAY = serialOf("2100-01-01");

const BLANKS = [" ", "　", " "];
const WIDE_DIGITS = "０１２３４５６７８９";

function replaced(text: Expression, pairs: readonly (readonly [string, string])[]): Expression {
  return pairs.reduce((rest, [from, to]) => call("SUBSTITUTE", rest, from, to), text);
}

const narrowDigits = Array.from(WIDE_DIGITS, (digit, i) => [digit, String(i)] as const);

/** A word without blanks, its brackets and digits narrow. */
export function narrowWord(key: Key): Expression {
  return replaced(cell(key), [
    ...BLANKS.map((blank) => [blank, ""] as const),
    ...narrowDigits,
    ["（", "("],
    ["）", ")"],
    ["．", "."],
    ["、", "."],
    ["。", "."],
    ["，", ","],
  ]);
}

/** A number without blanks, and without what programs take for any character where they look for it. */
export function plainNumber(key: Key): Expression {
  return replaced(cell(key), [
    ...BLANKS.map((blank) => [blank, ""] as const),
    ["*", "＊"],
    ["?", "？"],
    ["~", "～"],
  ]);
}

/** More characters than a day is written with. */
const ROOM = 20;

/**
 * All days of a line in one text, each in its own room, with - between its parts whatever was written: programs keep
 * a formula on every line, and one for all days is a tenth of one for each. Every character stays one.
 */
export function daysTogether(keys: readonly Key[]): Expression {
  const padded = keys.map((key) => call("LEFT", join(cell(key), " ".repeat(ROOM)), ROOM));
  const separators = ["年", "月", "/", "／", ".", "．", "。", "－"];
  const together = replaced(join(...padded), [
    ...BLANKS.slice(1).map((blank) => [blank, " "] as const),
    ["日", " "],
    ...narrowDigits,
    ...separators.map((separator) => [separator, "-"] as const),
  ]);
  // most lines of a list are blank
  return when(equal(join(...keys.map(cell)), ""), "", together);
}

/** Where the text of a day stands among them, the first being 0. */
export interface DayText {
  readonly together: Key;
  readonly at: number;
}

function textOf({ together, at }: DayText): Expression {
  return call("SUBSTITUTE", call("MID", cell(together), at * ROOM + 1, ROOM), " ", "");
}

/**
 * The day in a cell as sheets count it; "" where there is none, `UNREAD` where what stands there is no day. What is
 * not a day for the sheet is one of the days of 日历.
 */
export function dayIn(key: Key, among: DayText): Expression {
  const text = textOf(among);
  const dashed = call("MATCH", call("SUBSTITUTE", text, "-0", "-"), column(calendar.dashed), 0);
  const digits = call("MATCH", text, column(calendar.digits), 0);
  return firstOf(
    [
      [equal(cell(key), ""), ""],
      [isSerial(key), call("INT", cell(key))],
      [equal(text, ""), ""],
    ],
    call(
      "IFERROR",
      plus(FIRST_OF_CALENDAR - 1, dashed),
      call("IFERROR", plus(FIRST_OF_CALENDAR - 1, digits), UNREAD),
    ),
  );
}

/** Whether a cell holds a day as a number. */
function isSerial(key: Key): Expression {
  const raw = cell(key);
  return call("AND", isNumber(raw), atLeast(raw, FIRST_DAY), less(raw, AFTER_LAST_DAY));
}

/** The number as which the day in a cell is written, 20260105, whatever its year. */
export function numberOfDay(key: Key, among: DayText): Expression {
  const serial = cell(key);
  const text = textOf(among);
  const year = call("VALUE", call("LEFT", text, 4));
  const month = call("VALUE", call("SUBSTITUTE", call("MID", text, 6, 2), "-", ""));
  const dayOfMonth = call("VALUE", call("MID", text, plus(call("FIND", "-", text, 6), 1), 9));
  const parts = plus(times(year, 10_000), times(month, 100), dayOfMonth);
  return firstOf(
    [
      [equal(serial, ""), ""],
      [
        isSerial(key),
        plus(
          times(call("YEAR", serial), 10_000),
          times(call("MONTH", serial), 100),
          call("DAY", serial),
        ),
      ],
      [equal(text, ""), ""],
    ],
    call(
      "IFERROR",
      call("INT", when(equal(call("MID", text, 5, 1), "-"), parts, call("VALUE", text))),
      UNREAD,
    ),
  );
}

/** The day that is written so; "" and `UNREAD` as above. */
export function dayOfNumber(writtenAs: Key): Expression {
  const number = cell(writtenAs);
  const year = call("INT", over(number, 10_000));
  const month = call("INT", over(call("MOD", number, 10_000), 100));
  const dayOfMonth = call("MOD", number, 100);
  const found = call("DATE", year, month, dayOfMonth);
  const isDay = call(
    "AND",
    equal(call("MONTH", found), month),
    equal(call("DAY", found), dayOfMonth),
  );
  return firstOf(
    [
      [equal(call("COUNT", number), 0), number],
      [less(number, 19_491_001), UNREAD],
      [less(20_991_231, number), UNREAD],
    ],
    when(isDay, found, UNREAD),
  );
}

/** A year that is written alone, as a number or as a text: 2027, 2027年; else "". */
export function yearIn(key: Key, among: DayText): Expression {
  const raw = cell(key);
  const written = call("VALUE", call("SUBSTITUTE", textOf(among), "-", ""));
  const ifYear = (number: Expression): Expression =>
    when(call("AND", atLeast(number, 1949), atMost(number, 2099)), number, "");
  return firstOf(
    [
      [equal(raw, ""), ""],
      [isNumber(raw), ifYear(raw)],
    ],
    call("IFERROR", ifYear(written), ""),
  );
}

/** How many days were worked through a day that 日历 has. */
export function workedThrough(day: Term): Expression {
  return call("INDEX", column(calendar.worked), minus(day, FIRST_OF_CALENDAR - 1));
}

/** How many days of unknown years there were through it. */
export function unknownThrough(day: Term): Expression {
  return call("INDEX", column(calendar.unknown), minus(day, FIRST_OF_CALENDAR - 1));
}

/** The working day of that number; an error beyond 日历. */
export function dayOfWorked(number: Term): Expression {
  const at = call("MATCH", number, column(calendar.worked), 0);
  return call("INDEX", column(calendar.day), at);
}

/** The first and the last day of 日历: a notice touches the December before its year. */
export const CALENDAR_FROM = "2018-01-01";
export const CALENDAR_TO = `${LAST_PUBLISHED_YEAR + 5}-12-31`;
export const FIRST_OF_CALENDAR = serialOf(CALENDAR_FROM);
export const LAST_OF_CALENDAR = serialOf(CALENDAR_TO);

/** Whether 日历 has the day. */
export function isInCalendar(day: Term): Expression {
  return call("AND", atLeast(day, FIRST_OF_CALENDAR), atMost(day, LAST_OF_CALENDAR));
}
