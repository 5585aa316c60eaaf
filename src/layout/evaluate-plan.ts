/** The values of all formulas of a planned workbook, for given inputs. */
import { onceFor } from "../form/once-for.ts";
import type { Surroundings } from "./arguments.ts";
import { evaluate, type Value } from "./evaluate.ts";
import type { Expression } from "./formula.ts";
import { firstLineOf, onLine, type Key } from "./keys.ts";
import type { WorkbookPlan } from "./plan.ts";

/** What the lists of a workbook are filled with, beside what its cells hold. */
interface Filled {
  /** How many lines of the list with this cell are filled in; a list of constants is as long as they are. */
  readonly lines: (key: Key) => number;
  /** The day as sheets count it. */
  readonly today: number;
  /** Columns of formulas that need not be calculated again. */
  readonly known?: ReadonlyMap<Key, readonly Value[]>;
}

/** The values of formulas by the keys of their cells, those of lists from their first line on. */
interface Evaluated {
  readonly cells: ReadonlyMap<Key, Value>;
  readonly columns: ReadonlyMap<Key, readonly Value[]>;
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
  filled?: Filled,
): ReadonlyMap<Key, Value> {
  const { cells, columns } = evaluateLists(plan, inputs, filled);
  const values = new Map(cells);
  for (const [key, column] of columns) {
    for (const [i, value] of column.entries()) {
      if (!inputs.has(onLine(key, i))) values.set(onLine(key, i), value);
    }
  }
  return values;
}

/** The same with the lines of lists beside each other; a value that somebody typed over a formula stands among them. */
export function evaluateLists(
  plan: WorkbookPlan,
  inputs: ReadonlyMap<Key, Value>,
  { lines, today, known = new Map() }: Filled = { lines: () => 0, today: NaN },
): Evaluated {
  const values = new Map<Key, Value>();
  const constants = constantsOf(plan);
  const columns = new Map<Key, readonly Value[]>();
  const worked = new Map<Key, readonly Value[]>();
  const filledIn = new Set([...inputs.keys()].map(firstLineOf));
  /** What is filled in on the lines; formulas add what they give. */
  const columnOf = (key: Key): readonly Value[] => {
    const ready = constants.get(key) ?? columns.get(key) ?? known.get(key);
    if (ready) return ready;
    const column = Array.from({ length: lines(key) }, (_, i) =>
      filledIn.has(key) ? (inputs.get(onLine(key, i)) ?? null) : null,
    );
    columns.set(key, column);
    return column;
  };
  const isLine = (key: Key): boolean => plan.places.get(key)?.lines !== undefined;
  const held = (key: Key): Value =>
    inputs.get(key) ?? values.get(key) ?? constants.get(key)?.[0] ?? null;
  const single = { column: columnOf, above: () => null, latest: () => [], row: NaN, today };
  for (const [key, formula] of inOrder(plan.formulas)) {
    if (known.has(key)) continue;
    if (!isLine(key)) {
      if (!inputs.has(key)) values.set(key, evaluate(formula, held, single) ?? 0);
      continue;
    }
    const given = columnOf(key);
    const column: Value[] = [];
    // what stands in lines above is asked for while the column grows
    columns.set(key, column);
    worked.set(key, column);
    const top = plan.places.get(key)?.row ?? NaN;
    let i = 0;
    const columnOfLine = new Map<Key, readonly Value[] | undefined>();
    const valueOf = (it: Key): Value => {
      if (!columnOfLine.has(it)) columnOfLine.set(it, isLine(it) ? columnOf(it) : undefined);
      const own = columnOfLine.get(it);
      return own ? (own[i] ?? null) : held(it);
    };
    const around: Surroundings = {
      column: columnOf,
      above: (it, by) => columnOf(it)[i - by] ?? null,
      latest: (it, last) => columnOf(it).slice(Math.max(0, i + 1 - last), i + 1),
      get row() {
        return top + i;
      },
      today,
    };
    for (; i < given.length; i += 1) {
      column.push(given[i] ?? evaluate(formula, valueOf, around) ?? 0);
    }
  }
  return { cells: values, columns: worked };
}

function constantsOf({ sheets }: WorkbookPlan): Map<Key, readonly Value[]> {
  return new Map(
    sheets.flatMap(({ cells }) =>
      cells.flatMap(({ key, content }) =>
        content.kind === "constants" && key !== undefined ? [[key, content.values] as const] : [],
      ),
    ),
  );
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
    case "latest":
    case "cell":
      return [formula.key];
    case "cells":
    case "columns":
      return formula.keys;
    case "operation":
      return [...referencesOf(formula.left), ...referencesOf(formula.right)];
    case "call":
      return formula.args.flatMap(referencesOf);
  }
}
