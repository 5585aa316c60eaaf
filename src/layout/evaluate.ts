/**
 * Calculates a formula as Excel does, so that a writer without a calculation engine writes right values.
 *
 * Only what formula.ts can say; where Excel, WPS and LibreOffice differ (text in arithmetic, wildcards,
 * numbers of more than fifteen digits in texts) formulas do not go.
 */
import type { Expression, FunctionName, Operator } from "./formula.ts";
import type { Key } from "./keys.ts";
import { rangeFunctions } from "./evaluate-ranges.ts";
import { textFunctions } from "./evaluate-texts.ts";
import { CellError, compare, numberOf, textOf, type Value } from "./values.ts";

export type { Value } from "./values.ts";

type ValueOf = (key: Key) => Value;

/** What there is beside single cells: lists with their lines, and the day. */
export interface Surroundings {
  /** A cell of the lines that are filled in, from the first. */
  readonly column: (key: Key) => readonly Value[];
  /** A cell of the line above. */
  readonly above: (key: Key) => Value;
  /** The row of the formula. */
  readonly row: number;
  /** The day as sheets count it. */
  readonly today: number;
}

const NO_LINES: Surroundings = {
  column: () => [],
  above: () => null,
  row: NaN,
  today: NaN,
};

/** Arguments of a function as it asks for them. */
export interface Arguments {
  readonly count: number;
  readonly value: (i: number) => Value;
  readonly number: (i: number) => number;
  readonly text: (i: number) => string;
  readonly truth: (i: number) => boolean;
  /** The values of the cells that it refers to. */
  readonly values: (i: number) => readonly Value[];
  /** Of all arguments that are numbers: SUM and COUNT pass over texts, truth values and empty cells. */
  readonly numbers: () => number[];
}

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
      return around.above(formula.key);
    case "cells":
    case "column":
      throw new Error("A list of cells has no value outside SUM, COUNT and COUNTIF.");
    case "operation":
      return operate(
        formula.operator,
        evaluate(formula.left, valueOf, around),
        evaluate(formula.right, valueOf, around),
      );
    case "call":
      return FUNCTIONS[formula.name](argumentsOf(formula.args, valueOf, around), around);
  }
}

function argumentsOf(
  args: readonly Expression[],
  valueOf: ValueOf,
  around: Surroundings,
): Arguments {
  const value = (i: number): Value => {
    const arg = args[i];
    return arg ? evaluate(arg, valueOf, around) : null;
  };
  const values = (i: number): readonly Value[] => {
    const arg = args[i];
    if (arg?.kind === "cells") return arg.keys.map(valueOf);
    return arg?.kind === "column" ? columnOf(arg, around) : [value(i)];
  };
  return {
    count: args.length,
    value,
    number: (i) => numberOf(value(i)),
    text: (i) => textOf(value(i)),
    truth: (i) => {
      const condition = value(i);
      if (typeof condition === "string") {
        throw new Error(`The text "${condition}" is no condition.`);
      }
      return Boolean(condition);
    },
    values,
    numbers: () =>
      args.flatMap((_, i) => values(i).filter((it): it is number => typeof it === "number")),
  };
}

/** Below the counted lines there is nothing where a workbook is made. */
function columnOf(
  { key, lines }: Extract<Expression, { readonly kind: "column" }>,
  { column }: Surroundings,
): readonly Value[] {
  return lines === "counted" ? column(key) : [];
}

export type Implementation = (args: Arguments, around: Surroundings) => Value;

const FUNCTIONS: Readonly<Record<FunctionName, Implementation>> = {
  ...rangeFunctions,
  ...textFunctions,
  ABS: ({ number }) => Math.abs(number(0)),
  AND: ({ count, truth }) => indexes(count).every(truth),
  OR: ({ count, truth }) => indexes(count).some(truth),
  IF: ({ truth, value, count }) => {
    const chosen = truth(0) ? 1 : 2;
    return chosen < count ? (value(chosen) ?? 0) : false;
  },
  IFERROR: ({ value }) => {
    try {
      return value(0) ?? 0;
    } catch (error) {
      if (error instanceof CellError) return value(1) ?? 0;
      throw error;
    }
  },
  INT: ({ number }) => Math.floor(number(0)),
  ISNUMBER: ({ value }) => typeof value(0) === "number",
  MOD: ({ number }) => number(0) - number(1) * Math.floor(number(0) / number(1)),
  ROUND: ({ number }) => roundHalfUp(number(0), number(1)),
  ROW: (_, { row }) => row,
  TODAY: (_, { today }) => today,
};

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

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
