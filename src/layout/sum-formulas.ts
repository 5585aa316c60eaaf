/** Native formulas of totals, checks and tallies; each mirrors a rule of src/rules. */
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { onceFor } from "../form/once-for.ts";
import { marks } from "../rules/equation-result.ts";
import { equationsOf, type Equation } from "../rules/equations.ts";
import {
  above,
  call,
  cell,
  count,
  countBlank,
  countText,
  equal,
  join,
  minus,
  plus,
  sum,
  when,
  type Expression,
} from "./formula.ts";
import type { Key } from "./keys.ts";

/** What a check says that holds. */
export const PASSED = marks.passed;
/** Said beside a table only: all parts are filled, and the total has been emptied. */
export const NO_TOTAL = "缺总计";

/**
 * Texts that stand for a blank, of those that the rules know; the others, very rare in a sheet that refuses
 * them all, show as 非数字 here.
 */
const STROKES = ["/", "-", "—", "——", "无"];

/** Sums are compared as the rules do: without the dust of binary fractions. */
const DECIMALS = 8;

function keysOf(list: readonly { readonly id: Key }[]): Key[] {
  return list.map(({ id }) => id);
}

function partsAndTotals({ parts, totals }: Equation): Key[] {
  return keysOf([...parts, ...totals]);
}

/** How many of the cells are blank, or hold a text that stands for it. */
export function blanks(keys: readonly Key[]): Expression {
  return plus(countBlank(keys), ...STROKES.map((stroke) => countText(keys, stroke)));
}

/** How many of the cells hold anything else than a number. */
export function notNumbers(keys: readonly Key[]): Expression {
  return minus(keys.length, count(keys), blanks(keys));
}

export function isBlank(key: Key): Expression {
  return above(blanks([key]), 0);
}

export function isNotNumber(key: Key): Expression {
  return above(notNumbers([key]), 0);
}

/** The sum once all its parts are numbers, and before that nothing. */
export function sumOnceFilled(keys: readonly Key[]): Expression {
  return when(equal(count(keys), keys.length), sum(keys), "");
}

/** The keys of which `sumOnceFilled` makes this formula; undefined where it is another. */
export function keysSummed(formula: Expression): readonly Key[] | undefined {
  return summed(formula).keys;
}

const summed = onceFor((formula: Expression): { readonly keys?: readonly Key[] } => {
  const then = formula.kind === "call" ? formula.args[1] : undefined;
  const list = then?.kind === "call" ? then.args[0] : undefined;
  if (list?.kind !== "cells") return {};
  const isSum = JSON.stringify(formula) === JSON.stringify(sumOnceFilled(list.keys));
  return isSum ? { keys: list.keys } : {};
});

/** Of both sides, found less expected. */
export function differenceOf(totals: Expression, parts: Expression): Expression {
  return call("ROUND", minus(totals, parts), DECIMALS);
}

/** The sum that gives a total its formula: the grand total, which is two sums, adds up its row. */
export function sumOfTotal(edition: Edition, total: Cell): Equation | undefined {
  return total.computed ? equationsOf(edition).find(({ at }) => at === total) : undefined;
}

/**
 * √, ×少8, 非数字, 缺总计, or nothing while there are blanks.
 *
 * @param own the equation gives its total its formula, so that an emptied total is said here and only here
 */
export function checkFormula(equation: Equation, { own }: { readonly own: boolean }): Expression {
  const all = partsAndTotals(equation);
  const parts = keysOf(equation.parts);
  const off = differenceOf(sum(keysOf(equation.totals)), sum(parts));
  return when(
    equal(count(all), all.length),
    when(equal(off, 0), PASSED, join(marks.failed, direction(equation, off), call("ABS", off))),
    when(above(notNumbers(all), 0), marks.notANumber, own ? totalWhileBlank(equation) : ""),
  );
}

/** 多 or 少, seen from the total; the two sides of a balance are only 差. */
function direction({ totals }: Equation, off: Expression): Expression | string {
  return totals.length > 1 ? "差" : when(above(off, 0), "多", "少");
}

function totalWhileBlank({ parts }: Equation): Expression {
  return when(equal(count(keysOf(parts)), parts.length), NO_TOTAL, "");
}

/** √, ×, 非数字 or 待填 of a line of 勾稽核对, whose difference is already there. */
export function resultFormula(equation: Equation, difference: Key): Expression {
  return when(
    call("ISNUMBER", cell(difference)),
    when(equal(cell(difference), 0), PASSED, marks.failed),
    when(above(notNumbers(partsAndTotals(equation)), 0), marks.notANumber, marks.waiting),
  );
}

/** Whether a check beside a table has failed. */
export function hasFailed(check: Key): Expression {
  return equal(call("LEFT", cell(check), 1), marks.failed);
}

export function hasPassed(check: Key): Expression {
  return equal(call("LEFT", cell(check), 1), PASSED);
}
