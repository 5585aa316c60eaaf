/**
 * Calculates a formula as Excel does, so that a writer without a calculation engine writes right values.
 *
 * Only what formula.ts can say; where Excel, WPS and LibreOffice differ (text in arithmetic, wildcards,
 * numbers of more than fifteen digits in texts) formulas do not go.
 */
import type { Expression, FunctionName, Operator } from "./formula.ts";
import {
  numberAt,
  truthAt,
  valueAt,
  type Implementation,
  type Surroundings,
  type ValueOf,
} from "./arguments.ts";
import { rangeFunctions } from "./evaluate-ranges.ts";
import { textFunctions } from "./evaluate-texts.ts";
import { CellError, compare, numberOf, textOf, type Value } from "./values.ts";

export type { Value } from "./values.ts";

const NO_LINES: Surroundings = {
  column: () => [],
  above: () => null,
  latest: () => [],
  row: NaN,
  today: NaN,
};

export function evaluate(
  formula: Expression,
  valueOf: ValueOf,
  around: Surroundings = NO_LINES,
): Value {
  switch (formula.kind) {
    case "number":
    case "text":
      return formula.value;
    case "cell":
      return valueOf(formula.key);
    case "above":
      return around.above(formula.key, formula.lines);
    case "cells":
    case "column":
    case "columns":
    case "latest":
      throw new Error("A list of cells has no value outside SUM, COUNT and COUNTIF.");
    case "operation":
      return operate(
        formula.operator,
        evaluate(formula.left, valueOf, around),
        evaluate(formula.right, valueOf, around),
      );
    case "call":
      return FUNCTIONS[formula.name]({ args: formula.args, valueOf, around, evaluate });
  }
}

const FUNCTIONS: Readonly<Record<FunctionName, Implementation>> = {
  ...rangeFunctions,
  ...textFunctions,
  ABS: (a) => Math.abs(numberAt(a, 0)),
  AND: (a) => a.args.every((_, i) => truthAt(a, i)),
  OR: (a) => a.args.some((_, i) => truthAt(a, i)),
  IF: (a) => {
    const chosen = truthAt(a, 0) ? 1 : 2;
    return chosen < a.args.length ? (valueAt(a, chosen) ?? 0) : false;
  },
  IFERROR: (a) => {
    try {
      return valueAt(a, 0) ?? 0;
    } catch (error) {
      if (error instanceof CellError) return valueAt(a, 1) ?? 0;
      throw error;
    }
  },
  INT: (a) => Math.floor(numberAt(a, 0)),
  ISNUMBER: (a) => typeof valueAt(a, 0) === "number",
  MOD: (a) => numberAt(a, 0) - numberAt(a, 1) * Math.floor(numberAt(a, 0) / numberAt(a, 1)),
  ROUND: (a) => roundHalfUp(numberAt(a, 0), numberAt(a, 1)),
  ROW: ({ around }) => around.row,
  TODAY: ({ around }) => around.today,
};

function operate(operator: Operator, left: Value, right: Value): Value {
  switch (operator) {
    case "+":
      return numberOf(left) + numberOf(right);
    case "-":
      return numberOf(left) - numberOf(right);
    case "*":
      return numberOf(left) * numberOf(right);
    case "/":
      return numberOf(left) / numberOf(right);
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
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
  }
}

/** Excel keeps fifteen digits, and rounds halves away from zero. */
function roundHalfUp(value: number, digits: number): number {
  const shifted = Number(Math.abs(value).toPrecision(15)) * 10 ** digits;
  const rounded = Math.round(Number(shifted.toPrecision(15))) / 10 ** digits;
  return value < 0 ? 0 - rounded : rounded;
}
