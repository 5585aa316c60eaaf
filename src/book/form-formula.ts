/** Whether a cell still holds the formula that the form has there, wherever its cells have moved. */
import { formulaText } from "../layout/formula-text.ts";
import type { Expression } from "../layout/formula.ts";
import type { Key } from "../layout/keys.ts";
import type { WorkbookCell } from "../workbook/workbook.ts";
import type { SheetCell } from "./placed-keys.ts";

/**
 * Whether a cell holds exactly that formula.
 *
 * @param home name of the sheet on which the cell stands
 * @param placeOf where the cells that the formula refers to stand now
 */
export function holdsFormula(
  found: WorkbookCell,
  formula: Expression,
  home: string,
  placeOf: (key: Key) => SheetCell | undefined,
): boolean {
  if (found.formula === null) return false;
  const wanted = formulaText(formula, home, (key) => {
    const place = placeOf(key);
    return place
      ? { sheet: place.sheet, row: place.row + 1, column: place.column + 1 }
      : { sheet: "", row: 0, column: 0 };
  });
  return normalised(found.formula) === normalised(wanted);
}

/** Programs differ in blanks, `$`, letter case, and whether a formula names its own sheet. */
function normalised(formula: string): string {
  return formula
    .replace(/(?:'[^']+'|[^\s'!(),=]+)!/gu, "")
    .replace(/[\s$]/gu, "")
    .toUpperCase();
}
