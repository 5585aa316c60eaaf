/** The lines that a sheet has prepared for a list: its first one, as often as they are planned. */
import type { Value } from "../layout/evaluate.ts";
import { onLine, type Key } from "../layout/keys.ts";
import type { SheetPlan } from "../layout/plan.ts";
import { columnLetters } from "../text/column-letters.ts";
import { repeatRow } from "../workbook/repeat-row.ts";

/**
 * Writes the prepared lines into the part of a sheet that has the first of them.
 *
 * @param part as it was written; one without a list stays as it is
 * @param values what the formulas give, by their keys; those of lines that differ are known line by line
 */
export function withPreparedLines(
  part: string,
  { lines, cells }: SheetPlan,
  values: ReadonlyMap<Key, Value>,
): string {
  if (!lines) return part;
  const held = new Map<string, (line: number) => Value>();
  for (const { row, column, key = "", content } of cells) {
    if (row !== lines.top) continue;
    const letters = columnLetters(column - 1);
    if (content.kind === "constants") held.set(letters, (line) => content.values[line] ?? null);
    else if (values.has(onLine(key, 1)))
      held.set(letters, (line) => values.get(onLine(key, line)) ?? null);
  }
  return repeatRow(part, { row: lines.top, to: lines.top + lines.prepared - 1, held });
}
