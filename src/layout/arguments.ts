/** The arguments of a function, each worked out when it asks for it. */
import type { Expression } from "./formula.ts";
import type { Key } from "./keys.ts";
import { numberOf, textOf, type Value } from "./values.ts";

export type ValueOf = (key: Key) => Value;

/** What there is beside single cells: lists with their lines, and the day. */
export interface Surroundings {
  /** A cell of the lines that are filled in, from the first. */
  readonly column: (key: Key) => readonly Value[];
  /** A cell so many lines above. */
  readonly above: (key: Key, lines: number) => Value;
  /** A cell of the last so many lines, through the own. */
  readonly latest: (key: Key, lines: number) => readonly Value[];
  /** The row of the formula. */
  readonly row: number;
  /** The day as sheets count it. */
  readonly today: number;
}

export interface Arguments {
  readonly args: readonly Expression[];
  readonly valueOf: ValueOf;
  readonly around: Surroundings;
  readonly evaluate: (formula: Expression, valueOf: ValueOf, around: Surroundings) => Value;
}

/** What a function makes of its arguments. */
export type Implementation = (a: Arguments) => Value;

export function valueAt({ args, valueOf, around, evaluate }: Arguments, i: number): Value {
  const arg = args[i];
  return arg ? evaluate(arg, valueOf, around) : null;
}

export function numberAt(a: Arguments, i: number): number {
  return numberOf(valueAt(a, i));
}

export function textAt(a: Arguments, i: number): string {
  return textOf(valueAt(a, i));
}

export function truthAt(a: Arguments, i: number): boolean {
  const condition = valueAt(a, i);
  if (typeof condition === "string") throw new Error(`The text "${condition}" is no condition.`);
  return Boolean(condition);
}

/** The values of the cells that it refers to; below the counted lines there is nothing where a workbook is made. */
export function valuesAt(a: Arguments, i: number): readonly Value[] {
  const arg = a.args[i];
  if (arg?.kind === "cells") return arg.keys.map(a.valueOf);
  if (arg?.kind === "column") return arg.lines === "counted" ? a.around.column(arg.key) : [];
  if (arg?.kind === "columns") return arg.keys.flatMap((key) => a.around.column(key));
  if (arg?.kind === "latest") return a.around.latest(arg.key, arg.lines);
  return [valueAt(a, i)];
}

/** All that are numbers: SUM and COUNT pass over texts, truth values and empty cells. */
export function numbersIn(a: Arguments): number[] {
  const numbers: number[] = [];
  for (const i of a.args.keys()) {
    for (const value of valuesAt(a, i)) if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}
