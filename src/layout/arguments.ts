/** The arguments of a function, each worked out when it asks for it. */
import { evaluate, type Surroundings, type ValueOf } from "./evaluate.ts";
import type { Expression } from "./formula.ts";
import { numberOf, textOf, type Value } from "./values.ts";

export interface Arguments {
  readonly args: readonly Expression[];
  readonly valueOf: ValueOf;
  readonly around: Surroundings;
}

export function valueAt({ args, valueOf, around }: Arguments, i: number): Value {
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
  return [valueAt(a, i)];
}

/** All that are numbers: SUM and COUNT pass over texts, truth values and empty cells. */
export function numbersIn(a: Arguments): number[] {
  return a.args.flatMap((_, i) =>
    valuesAt(a, i).filter((it): it is number => typeof it === "number"),
  );
}
