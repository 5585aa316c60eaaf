/** How high the lines of a list must be for all their texts. */
import { LINE_HEIGHT } from "../../layout/collection/line-sheet.ts";
import type { WorkbookPlan } from "../../layout/plan.ts";
import { heightFor } from "../../layout/text-fit.ts";
import type { FilledColumn, LineValue } from "./fill-lines.ts";

/** In points; the type of the lists. */
const SIZE = 10;

/** @param columns all on one sheet; those that nobody sees need no room */
export function lineHeights(
  plan: WorkbookPlan,
  columns: readonly FilledColumn[],
): (values: readonly LineValue[]) => number {
  const shown = columns.flatMap(({ key }, i) => {
    const place = plan.places.get(key);
    const sheet = plan.sheets.find(({ name }) => name === place?.sheet);
    const column = place && sheet?.columns[place.column - 1];
    return column && !column.hidden ? [{ i, width: column.width }] : [];
  });
  return (values) => {
    let height = LINE_HEIGHT;
    for (const { i, width } of shown) {
      const value = values[i];
      if (typeof value === "string") height = Math.max(height, heightFor(value, width, SIZE));
    }
    return height;
  };
}
