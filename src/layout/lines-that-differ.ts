import type { Key } from "./keys.ts";
import type { WorkbookPlan } from "./plan.ts";

/**
 * How many lines of a list are to be evaluated while nothing is filled in: of those that are all alike the first
 * stands for all; constants differ from line to line.
 */
export function linesThatDiffer({ sheets, places }: WorkbookPlan): (key: Key) => number {
  const differing = new Set(
    sheets
      .filter(({ cells }) => cells.some(({ content }) => content.kind === "constants"))
      .map(({ name }) => name),
  );
  return (key) => {
    const { sheet = "", lines } = places.get(key) ?? {};
    return differing.has(sheet) ? (lines?.prepared ?? 1) : 1;
  };
}
