/** Whether a cell still holds the formula that the form has there, wherever its cells have moved. */
import { onceFor } from "../form/once-for.ts";
import { formulaText } from "../layout/formula-text.ts";
import type { Expression } from "../layout/formula.ts";
import type { Key } from "../layout/keys.ts";
import type { SheetArea, WorkbookCell } from "../workbook/workbook.ts";
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
  return normalised(found.formula) === normalised(writtenFormula(formula, home, placeOf));
}

/** The formulas of one form as they read in all workbooks whose cells stand alike, and as one of them was written. */
interface Written {
  readonly normalised: string;
  found: string;
}

const writtenIn = onceFor<ReadonlyMap<string, SheetArea>, Map<Expression, Written>>(
  () => new Map(),
);

/** The same for the formula of a cell that has a name, where the names point to these areas. */
export function holdsNamedFormula(
  found: WorkbookCell,
  formula: Expression,
  name: string,
  areas: ReadonlyMap<string, SheetArea>,
): boolean {
  if (found.formula === null) return false;
  const written = writtenIn(areas);
  let wanted = written.get(formula);
  if (!wanted) {
    const text = writtenFormula(formula, areas.get(name)?.sheet ?? "", (key) => {
      const at = areas.get(key);
      return at && { sheet: at.sheet, row: at.top, column: at.left };
    });
    wanted = { normalised: normalised(text), found: text };
    written.set(formula, wanted);
  }
  if (found.formula === wanted.found) return true;
  if (normalised(found.formula) !== wanted.normalised) return false;
  wanted.found = found.formula;
  return true;
}

function writtenFormula(
  formula: Expression,
  home: string,
  placeOf: (key: Key) => SheetCell | undefined,
): string {
  return formulaText(formula, { sheet: home }, (key) => {
    const place = placeOf(key);
    return place
      ? { sheet: place.sheet, row: place.row + 1, column: place.column + 1 }
      : { sheet: "", row: 0, column: 0 };
  });
}

/** Programs differ in blanks, `$`, letter case, and whether a formula names its own sheet. */
function normalised(formula: string): string {
  return formula
    .replace(/(?:'[^']+'|[^\s'!(),=]+)!/gu, "")
    .replace(/[\s$]/gu, "")
    .toUpperCase();
}
