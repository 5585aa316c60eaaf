/**
 * Native formulas as data: a small language that Excel, WPS, LibreOffice, Gnumeric and IronCalc calculate alike.
 *
 * Only functions of Excel 2007 and older, none that depends on a locale, and none volatile but the one TODAY of a
 * register. Two walkers read it:
 * formula-text.ts writes it as Excel does, evaluate.ts calculates what Excel would.
 */
import type { Key } from "./keys.ts";

export const functionNames = [
  "ABS",
  "AND",
  "COUNT",
  "COUNTA",
  "COUNTBLANK",
  "COUNTIF",
  "COUNTIFS",
  "DATE",
  "DAY",
  "FIND",
  "IF",
  "IFERROR",
  "INDEX",
  "INT",
  "ISNUMBER",
  "LEFT",
  "MATCH",
  "MAX",
  "MID",
  "MIN",
  "MOD",
  "MONTH",
  "OR",
  "ROUND",
  "ROW",
  "SMALL",
  "SUBSTITUTE",
  "SUM",
  "SUMIFS",
  "TODAY",
  "VALUE",
  "YEAR",
] as const;

export type FunctionName = (typeof functionNames)[number];
export type Operator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "cell"; readonly key: Key }
  /** Cells in any order; written as the fewest rectangles that hold exactly them. */
  | { readonly kind: "cells"; readonly keys: readonly Key[] }
  /** A cell of a line, on every line that is counted; or on those below them, which nothing counts. */
  | { readonly kind: "column"; readonly key: Key; readonly lines: "counted" | "below" }
  /** The same of cells side by side. */
  | { readonly kind: "columns"; readonly keys: readonly Key[] }
  /** The same cell so many lines above its own; nothing above the first line. */
  | { readonly kind: "above"; readonly key: Key; readonly lines: number }
  /** A cell of the last so many lines, through its own. */
  | { readonly kind: "latest"; readonly key: Key; readonly lines: number }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "call";
      readonly name: FunctionName;
      readonly args: readonly Expression[];
    };

/** What reads as an expression where one is wanted: numbers and texts stand for themselves. */
export type Term = Expression | number | string;

function expression(term: Term): Expression {
  switch (typeof term) {
    case "number":
      return { kind: "number", value: term };
    case "string":
      return { kind: "text", value: term };
    default:
      return term;
  }
}

export function cell(key: Key): Expression {
  return { kind: "cell", key };
}

export function cells(keys: readonly Key[]): Expression {
  return { kind: "cells", keys };
}

export function column(key: Key): Expression {
  return { kind: "column", key, lines: "counted" };
}

export function columns(keys: readonly Key[]): Expression {
  return { kind: "columns", keys };
}

export function below(key: Key): Expression {
  return { kind: "column", key, lines: "below" };
}

/** The list has to begin so many rows below the top of its sheet, and no number may stand there. */
export function linesAbove(key: Key, lines: number): Expression {
  return { kind: "above", key, lines };
}

export function latestLines(key: Key, lines: number): Expression {
  return { kind: "latest", key, lines };
}

export function call(name: FunctionName, ...args: readonly Term[]): Expression {
  return { kind: "call", name, args: args.map(expression) };
}

/** `a op b op c`, from the left; a single term stands for itself. */
export function chain(operator: Operator, ...terms: readonly Term[]): Expression {
  const [first = "", ...others] = terms;
  return others.reduce<Expression>(
    (left, right) => ({ kind: "operation", operator, left, right: expression(right) }),
    expression(first),
  );
}

export function plus(...terms: readonly Term[]): Expression {
  return chain("+", ...terms);
}

export function minus(left: Term, ...right: readonly Term[]): Expression {
  return chain("-", left, ...right);
}

export function times(...terms: readonly Term[]): Expression {
  return chain("*", ...terms);
}

export function over(left: Term, right: Term): Expression {
  return chain("/", left, right);
}

export function join(...terms: readonly Term[]): Expression {
  return chain("&", ...terms);
}

export function equal(left: Term, right: Term): Expression {
  return chain("=", left, right);
}

export function above(left: Term, right: Term): Expression {
  return chain(">", left, right);
}

export function atLeast(left: Term, right: Term): Expression {
  return chain(">=", left, right);
}

export function atMost(left: Term, right: Term): Expression {
  return chain("<=", left, right);
}

export function less(left: Term, right: Term): Expression {
  return chain("<", left, right);
}

export function isNumber(term: Term): Expression {
  return call("ISNUMBER", term);
}

export function when(condition: Expression, then: Term, otherwise: Term): Expression {
  return call("IF", condition, then, otherwise);
}

/** The first of the cases that holds, and what stands for it; else the last term. */
export function firstOf(
  cases: readonly (readonly [condition: Expression, then: Term])[],
  otherwise: Term,
): Expression {
  return cases.reduceRight<Expression>(
    (rest, [condition, then]) => when(condition, then, rest),
    expression(otherwise),
  );
}

export function sum(keys: readonly Key[]): Expression {
  return call("SUM", cells(keys));
}

export function count(keys: readonly Key[]): Expression {
  return call("COUNT", cells(keys));
}

/** How many of the cells are empty or hold the empty result of a formula. */
export function countBlank(keys: readonly Key[]): Expression {
  return call("COUNTBLANK", cells(keys));
}

/** How many of the cells hold exactly that text; no wildcards, which programs read differently. */
export function countText(keys: readonly Key[], text: string): Expression {
  return call("COUNTIF", cells(keys), text);
}
