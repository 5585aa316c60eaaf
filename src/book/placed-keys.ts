/** Where the keys of the plan stand in a workbook, wherever rows and columns have moved them. */
import type { Key } from "../layout/keys.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import type { SheetArea } from "../workbook/workbook.ts";

/** A cell of a workbook; rows and columns count from 0. */
export interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Places keys: what has a name of its own stands there, what lies in a named range moves with that.
 *
 * @returns undefined for a key whose name and range are lost
 */
export function placeIn(
  areas: ReadonlyMap<string, SheetArea>,
  plan: WorkbookPlan,
): (key: Key) => SheetCell | undefined {
  const ranges = plan.names.filter(({ area }) => area.bottom > area.top);
  const names = new Set(plan.names.map(({ name }) => name));
  return (key) => {
    const own = areas.get(key);
    if (own) return { sheet: own.sheet, row: own.top, column: own.left };
    // in a workbook of an older template something else stands where the name would
    if (names.has(key)) return undefined;
    const planned = plan.places.get(key);
    const range = planned && ranges.find((it) => contains(it, planned));
    const found = range && areas.get(range.name);
    return (
      found && {
        sheet: found.sheet,
        row: found.top + planned.row - range.area.top,
        column: found.left + planned.column - range.area.left,
      }
    );
  };
}

function contains(
  { sheet, area }: WorkbookPlan["names"][number],
  place: { readonly sheet: string; readonly row: number; readonly column: number },
): boolean {
  return (
    sheet === place.sheet &&
    place.row >= area.top &&
    place.row <= area.bottom &&
    place.column >= area.left &&
    place.column <= area.right
  );
}
