/** The values of all formulas of a planned workbook, for given inputs. */
import { onceFor } from "../form/once-for.ts";
import { evaluate, type Surroundings, type Value } from "./evaluate.ts";
import type { Expression } from "./formula.ts";
import { onLine, type Key } from "./keys.ts";
import type { WorkbookPlan } from "./plan.ts";

/** What the lists of a workbook are filled with, beside what its cells hold. */
interface Filled {
  /** How many lines of the list with this cell are filled in; a list of constants is as long as they are. */
  readonly lines: (key: Key) => number;
  /** The day as sheets count it. */
  readonly today: number;
}

/**
 * Calculates every formula of the plan, each after those that it refers to.
 *
 * @param inputs what the open cells hold, by key; an absent one is empty. A value for a total stands in
 *   place of its formula, as when a clerk has typed over it.
 * @returns by key, the value of every formula that no input replaces
 */
export function evaluatePlan(
  plan: WorkbookPlan,
  inputs: ReadonlyMap<Key, Value>,
  { lines, today }: Filled = { lines: () => 0, today: NaN },
): ReadonlyMap<Key, Value> {
  const values = new Map<Key, Value>();
  const constants = new Map(
    plan.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ key, content }) =>
        content.kind === "constants" && key !== undefined ? [[key, content.values] as const] : [],
      ),
    ),
  );
  const held = (key: Key): Value =>
    inputs.get(key) ?? values.get(key) ?? constants.get(key)?.[0] ?? null;
  const columns = new Map<Key, readonly Value[]>();
  const columnOf = (key: Key): readonly Value[] => {
    let column = constants.get(key) ?? columns.get(key);
    if (!column) {
      column = Array.from({ length: lines(key) }, (_, i) => held(onLine(key, i)));
      columns.set(key, column);
    }
    return column;
  };
  const isLine = (key: Key): boolean => plan.places.get(key)?.lines !== undefined;
  const valueOn = (i: number, home: Key) => {
    const list = plan.places.get(home)?.lines;
    return (key: Key): Value => {
      if (plan.places.get(key)?.lines !== list) return held(key);
      return constants.get(key)?.[i] ?? held(onLine(key, i));
    };
  };
  const put = (key: Key, formula: Expression, around: Surroundings, i: number): void => {
    const at = onLine(key, i);
    if (!inputs.has(at)) {
      const valueOf = isLine(key) ? valueOn(i, key) : held;
      values.set(at, evaluate(formula, valueOf, around) ?? 0);
    }
  };
  for (const [key, formula] of inOrder(plan.formulas)) {
    const count = isLine(key) ? lines(key) : 1;
    for (let i = 0; i < count; i += 1) {
      const above = (it: Key): Value => (i === 0 ? null : held(onLine(it, i - 1)));
      const row = (plan.places.get(key)?.row ?? NaN) + i;
      put(key, formula, { column: columnOf, above, row, today }, i);
    }
  }
  return values;
}

/** Formulas, each after those that it refers to. */
const inOrder = onceFor((formulas: WorkbookPlan["formulas"]): Map<Key, Expression> => {
  const ordered = new Map<Key, Expression>();
  const visit = (key: Key, path: readonly Key[]): void => {
    const formula = formulas.get(key);
    if (!formula || ordered.has(key)) return;
    if (path.includes(key)) throw new Error(`Circular formulas: ${[...path, key].join(" → ")}.`);
    for (const next of referencesOf(formula)) visit(next, [...path, key]);
    ordered.set(key, formula);
  };
  for (const key of formulas.keys()) visit(key, []);
  return ordered;
});

function referencesOf(formula: Expression): readonly Key[] {
  switch (formula.kind) {
    case "number":
    case "text":
    case "above":
      return [];
    case "column":
    case "cell":
      return [formula.key];
    case "cells":
      return formula.keys;
    case "operation":
      return [...referencesOf(formula.left), ...referencesOf(formula.right)];
    case "call":
      return formula.args.flatMap(referencesOf);
  }
}
