/** How near an end is, and the one number by which 到期提醒 sorts and finds what is due. */
import {
  atMost,
  call,
  cell,
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
import { isInCalendar, workedThrough } from "./day-cells.ts";
import { setting } from "./keys.ts";
import { BEYOND, FIRST_LINE } from "./sheets.ts";

const today = cell(setting.today);

/** How many working days before its end a period is called to mind. */
export const DUE = 3;

/** More than there are rows. */
const ROWS = 30_000;
/** A day times it, what it is the end of times ROWS, and a row, are one number. */
const DAY = 100_000;

/** 0 on the day, negative after it. */
export function workingDaysLeft(day: Expression): Expression {
  const [due, now] = [workedThrough(day), workedThrough(today)];
  const left = when(atMost(today, day), minus(due, now), minus(0, call("MAX", 1, minus(now, due))));
  return when(call("AND", isInCalendar(day), isInCalendar(today)), left, BEYOND);
}

/** @param which 0 the deadline of the line, above it an answer that was ordered anew */
export function dueNumber(day: Expression, which: number): Expression {
  return plus(times(day, DAY), which * ROWS, call("ROW"));
}

export function dayOfDue(due: Expression): Expression {
  return call("INT", over(due, DAY));
}

export function whichOfDue(due: Expression): Expression {
  return call("INT", over(call("MOD", due, DAY), ROWS));
}

/** The line, the first being 1. */
export function lineOfDue(due: Expression): Expression {
  return minus(call("MOD", call("MOD", due, DAY), ROWS), FIRST_LINE - 1);
}

/** 已逾期2个工作日, 今天到期, 还有3个工作日. */
export function leftWords(before: Term, left: Expression): Expression {
  return firstOf(
    [
      // out of 日历, and therefore long past
      [equal(isNumber(left), equal(0, 1)), join(before, "已逾期")],
      [less(left, 0), join(before, "已逾期", minus(0, left), "个工作日")],
      [equal(left, 0), join(before, "今天到期")],
    ],
    join(before, "还有", left, "个工作日"),
  );
}
