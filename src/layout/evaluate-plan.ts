/** The values of all formulas of a planned workbook, for given inputs. */
import { evaluate, type Value } from "./evaluate.ts";
import type { Key } from "./keys.ts";
import type { WorkbookPlan } from "./plan.ts";

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
): ReadonlyMap<Key, Value> {
  const values = new Map<Key, Value>();
  const valueOf = (key: Key): Value => inputs.get(key) ?? values.get(key) ?? null;
  for (const [key, formula] of plan.formulas) {
    if (!inputs.has(key)) values.set(key, evaluate(formula, valueOf) ?? 0);
  }
  return values;
}
