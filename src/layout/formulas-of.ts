import type { Expression } from "./formula.ts";
import type { Key } from "./keys.ts";
import type { SheetPlan } from "./plan.ts";
import { formulaOf } from "./planned.ts";

/** The formulas of planned sheets, by the keys of their cells. */
export function formulasOf(sheets: readonly Pick<SheetPlan, "cells">[]): Map<Key, Expression> {
  return new Map(
    sheets.flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        const formula = cell.key === undefined ? undefined : formulaOf(cell);
        return cell.key !== undefined && formula ? [[cell.key, formula] as const] : [];
      }),
    ),
  );
}
