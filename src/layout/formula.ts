/**
 * Native formulas as data: a small language that Excel, WPS and LibreOffice calculate alike.
 *
 * Only functions of Excel 2007 and older, none volatile, none that depends on a locale. Two walkers read it:
 * formula-text.ts writes it as Excel does, evaluate.ts calculates what Excel would.
 */
import type { Key } from "./keys.ts";

export const functionNames = [
  "ABS",
  "AND",
  "COUNT",
  "COUNTBLANK",
  "COUNTIF",
  "IF",
  "ISNUMBER",
  "LEFT",
  "ROUND",
  "SUM",
] as const;

export type FunctionName = (typeof functionNames)[number];
export type Operator = "+" | "-" | "&" | "=" | "<>" | "<" | ">";

export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "cell"; readonly key: Key }
  /** Cells in any order; written as the fewest rectangles that hold exactly them. */
  | { readonly kind: "cells"; readonly keys: readonly Key[] }
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

export function join(...terms: readonly Term[]): Expression {
  return chain("&", ...terms);
}

export function equal(left: Term, right: Term): Expression {
  return chain("=", left, right);
}

export function above(left: Term, right: Term): Expression {
  return chain(">", left, right);
}

export function when(condition: Expression, then: Term, otherwise: Term): Expression {
  return call("IF", condition, then, otherwise);
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
