/** The functions that look at many cells. */
import { onceFor } from "../form/once-for.ts";
import {
  numberAt,
  numbersIn,
  valueAt,
  valuesAt,
  type Arguments,
  type Implementation,
} from "./arguments.ts";
import { CellError, compare, textOf, type Value } from "./values.ts";

export const rangeFunctions = {
  COUNT: (a) => numbersIn(a).length,
  COUNTA: (a) => valuesAt(a, 0).filter((value) => value !== null).length,
  COUNTBLANK: (a) => valuesAt(a, 0).filter((value) => value === null || value === "").length,
  COUNTIF: (args) => counted(args),
  COUNTIFS: (args) => counted(args),
  INDEX: (a) => {
    const at = numberAt(a, 1);
    if (at < 1) throw new CellError(`No cell number ${at}.`);
    return valuesAt(a, 0)[at - 1] ?? null;
  },
  MATCH: (a) => {
    const wanted = valueAt(a, 0);
    const list = valuesAt(a, 1);
    const at = a.args[1]?.kind === "column" ? placeInColumn(list, wanted) : placeIn(list, wanted);
    if (at < 0) throw new CellError(`No cell is "${textOf(wanted)}".`);
    return at + 1;
  },
  MAX: (a) => numbersIn(a).sort((a, b) => b - a)[0] ?? 0,
  MIN: (a) => numbersIn(a).sort((a, b) => a - b)[0] ?? 0,
  SMALL: (a) => {
    const sorted = valuesAt(a, 0)
      .filter((value) => typeof value === "number")
      .sort((a, b) => a - b);
    const found = sorted[numberAt(a, 1) - 1];
    if (found === undefined) throw new CellError(`There are ${sorted.length} numbers.`);
    return found;
  },
  SUM: (a) => numbersIn(a).reduce((sum, it) => sum + it, 0),
  SUMIFS: (a) => {
    const meets = meeting({ ...a, args: a.args.slice(1) });
    return valuesAt(a, 0).reduce<number>(
      (sum, it, i) => (typeof it === "number" && meets(i) ? sum + it : sum),
      0,
    );
  },
} as const satisfies Readonly<Record<string, Implementation>>;

function placeIn(list: readonly Value[], wanted: Value): number {
  return typeof wanted === "number"
    ? list.indexOf(wanted)
    : list.findIndex((it) => typeof it === typeof wanted && compare(it, wanted) === 0);
}

/** Where each value of a column is first; a column is complete before anybody looks something up in it. */
const firstPlaces = onceFor((column: readonly Value[]) => {
  const places = new Map<Value, number>();
  for (const [i, value] of column.entries()) {
    if (!places.has(alike(value))) places.set(alike(value), i);
  }
  return places;
});

function alike(value: Value): Value {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** A thousand lines look something up in the same thousand. */
function placeInColumn(column: readonly Value[], wanted: Value): number {
  return firstPlaces(column).get(alike(wanted)) ?? -1;
}

/** How many cells meet every criterion. */
function counted(a: Arguments): number {
  const meets = meeting(a);
  return [...valuesAt(a, 0).keys()].filter(meets).length;
}

/** Whether the cells at a place of the lists meet every criterion, each of its own list. */
function meeting(a: Arguments): (at: number) => boolean {
  const lists = Array.from({ length: a.args.length / 2 }, (_, i) => ({
    list: valuesAt(a, 2 * i),
    meets: criterion(valueAt(a, 2 * i + 1)),
  }));
  return (at) => lists.every(({ list, meets }) => meets(list[at] ?? null));
}

/** A number, a text without wildcards, or `>=` and the like before a number. */
function criterion(wanted: Value): (value: Value) => boolean {
  if (typeof wanted === "number") return (value) => value === wanted;
  const text = textOf(wanted).toLowerCase();
  const [, sign, limit] = /^([<>]=?)(-?\d+)$/u.exec(text) ?? [];
  if (sign === undefined) {
    return (value) => typeof value === "string" && value.toLowerCase() === text;
  }
  const than = Number(limit);
  const holds = {
    "<": (value: number) => value < than,
    ">": (value: number) => value > than,
    "<=": (value: number) => value <= than,
    ">=": (value: number) => value >= than,
  }[sign as "<" | ">" | "<=" | ">="];
  return (value) => typeof value === "number" && holds(value);
}
