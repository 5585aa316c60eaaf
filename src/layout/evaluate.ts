/**
 * Calculates a formula as Excel does, so that a writer without a calculation engine writes right values.
 *
 * Only what formula.ts can say; where Excel, WPS and LibreOffice differ (text in arithmetic, wildcards,
 * numbers of more than fifteen digits in texts) formulas do not go.
 */
import type { Expression, FunctionName, Operator } from "./formula.ts";
import type { Key } from "./keys.ts";

/** What a cell holds; `null` is an empty cell. */
export type Value = number | string | boolean | null;

type ValueOf = (key: Key) => Value;

export function evaluate(formula: Expression, valueOf: ValueOf): Value {
  switch (formula.kind) {
    case "number":
    case "text":
      return formula.value;
    case "cell":
      return valueOf(formula.key);
    case "cells":
      throw new Error("A list of cells has no value outside SUM, COUNT and COUNTIF.");
    case "operation":
      return operate(
        formula.operator,
        evaluate(formula.left, valueOf),
        evaluate(formula.right, valueOf),
      );
    case "call":
      return FUNCTIONS[formula.name](formula.args, valueOf);
  }
}

type Implementation = (args: readonly Expression[], valueOf: ValueOf) => Value;

const FUNCTIONS: Readonly<Record<FunctionName, Implementation>> = {
  ABS: ([value], valueOf) => Math.abs(numberIn(value, valueOf)),
  AND: (args, valueOf) => args.every((arg) => truth(arg, valueOf)),
  COUNT: (args, valueOf) => {
    let count = 0;
    eachNumber(args, valueOf, () => {
      count += 1;
    });
    return count;
  },
  COUNTBLANK: (args, valueOf) =>
    valuesAmong(args, valueOf).filter((value) => value === null || value === "").length,
  COUNTIF: ([range, criterion], valueOf) => {
    const text = textOf(criterion ? evaluate(criterion, valueOf) : null).toLowerCase();
    return valuesAmong(range ? [range] : [], valueOf).filter(
      (value) => typeof value === "string" && value.toLowerCase() === text,
    ).length;
  },
  IF: ([condition, then, otherwise], valueOf) => {
    const chosen = truth(condition, valueOf) ? then : otherwise;
    const value = chosen ? evaluate(chosen, valueOf) : false;
    return value ?? 0;
  },
  ISNUMBER: ([value], valueOf) =>
    value !== undefined && typeof evaluate(value, valueOf) === "number",
  LEFT: ([text, length], valueOf) =>
    textOf(text ? evaluate(text, valueOf) : null).slice(0, numberIn(length, valueOf)),
  ROUND: ([value, digits], valueOf) =>
    roundHalfUp(numberIn(value, valueOf), numberIn(digits, valueOf)),
  SUM: (args, valueOf) => {
    let sum = 0;
    eachNumber(args, valueOf, (number) => {
      sum += number;
    });
    return sum;
  },
};

function operate(operator: Operator, left: Value, right: Value): Value {
  switch (operator) {
    case "+":
      return numberOf(left) + numberOf(right);
    case "-":
      return numberOf(left) - numberOf(right);
    case "&":
      return textOf(left) + textOf(right);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
  }
}

/** Numbers stand before texts, texts before truth values; an empty cell is like 0 and like "". */
function compare(left: Value, right: Value): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a !== typeof b) return rank(a) - rank(b);
  const [x, y] = typeof a === "string" ? [a.toLowerCase(), String(b).toLowerCase()] : [a, b];
  return x === y ? 0 : x < y ? -1 : 1;
}

function emptyLike(other: Value): NonNullable<Value> {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: NonNullable<Value>): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

/** The values of the cells that the arguments refer to. */
function valuesAmong(args: readonly Expression[], valueOf: ValueOf): Value[] {
  return args.flatMap((arg) => {
    if (arg.kind === "cells") return arg.keys.map(valueOf);
    if (arg.kind === "cell") return [valueOf(arg.key)];
    return [evaluate(arg, valueOf)];
  });
}

/** SUM and COUNT pass over texts, truth values and empty cells. */
function eachNumber(
  args: readonly Expression[],
  valueOf: ValueOf,
  visit: (number: number) => void,
): void {
  const see = (value: Value): void => {
    if (typeof value === "number") visit(value);
  };
  for (const arg of args) {
    if (arg.kind !== "cells") see(evaluate(arg, valueOf));
    else for (const key of arg.keys) see(valueOf(key));
  }
}

function truth(condition: Expression | undefined, valueOf: ValueOf): boolean {
  const value = condition ? evaluate(condition, valueOf) : null;
  if (typeof value === "string") throw new Error(`The text "${value}" is no condition.`);
  return Boolean(value);
}

function numberIn(arg: Expression | undefined, valueOf: ValueOf): number {
  return numberOf(arg ? evaluate(arg, valueOf) : null);
}

function numberOf(value: Value): number {
  if (typeof value === "string") throw new Error(`The text "${value}" is no number.`);
  return Number(value ?? 0);
}

/** Excel keeps fifteen digits, and rounds halves away from zero. */
function roundHalfUp(value: number, digits: number): number {
  const shifted = Number(Math.abs(value).toPrecision(15)) * 10 ** digits;
  const rounded = Math.round(Number(shifted.toPrecision(15))) / 10 ** digits;
  return value < 0 ? 0 - rounded : rounded;
}

/** A value in a text: a number as General shows it. */
function textOf(value: Value): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return String(Number(value.toPrecision(15))).toUpperCase();
}
