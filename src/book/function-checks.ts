/**
 * Checks by the add-in's functions, beside the native ones that every workbook has: `√`, or both numbers and
 * the difference in words. Where the add-in is missing they fall back to the native check.
 *
 *   J7 total | K7 native check | L7 =IFERROR(OGI.CHECKTOTAL(D7:I7,J7),K7)
 */
import { cellName } from "../form/names.ts";
import { checkKey, type Key } from "../layout/keys.ts";
import { planForms } from "../layout/plan-forms.ts";
import type { WorkbookPlan } from "../layout/plan.ts";
import { rangeAddressOf, rectanglesOf } from "../layout/rectangle.ts";
import { equationsOf, type Equation } from "../rules/equations.ts";
import { formatAddress } from "../workbook/cell-address.ts";
import { contentAt, isSameContent, type CellEdit, type EditContent } from "./cell-edit.ts";
import type { OpenBook } from "./edits-back.ts";
import { placeIn, type SheetCell } from "./placed-keys.ts";
import { Unwritable } from "./unwritable.ts";

/** How many cells one sentence names. */
const MOST_NAMED = 5;

/**
 * The edits that write those that are not there, each beside or below the native check of its sum.
 *
 * @throws Unwritable naming the cells in their places that hold anything else
 */
export function functionCheckEdits({ workbook, book }: OpenBook): CellEdit[] {
  const { edition, areas } = book;
  const plan = planForms(edition);
  const placeOf = placeIn(areas, plan);
  const equations = equationsOf(edition);
  const edits = equations.flatMap((equation): CellEdit[] => {
    const check = checkPlace(plan, placeOf, equation);
    const formula = check && checkFormula(placeOf, equation, check);
    if (!check || formula === undefined) return [];
    const beside = check.isBeside
      ? { row: check.row, column: check.column + 1 }
      : { row: check.row + rowsOfChecks(plan, equations, equation), column: check.column };
    const place = { sheet: check.sheet, ...beside };
    const content = { kind: "formula", formula } as const;
    const before = contentAt(workbook, place);
    const of = `${cellName(equation.at)}的函数核对`;
    return isSameContent(before, content) ? [] : [{ ...place, content, before, locked: true, of }];
  });
  refuseFilled(edits.filter(({ before }) => before.kind !== "blank" && !isFunctionCheck(before)));
  return edits;
}

/** Ours, which was written for another place of the parts or the total. */
function isFunctionCheck(content: EditContent): boolean {
  return content.kind === "formula" && /\bOGI\.(?:BALANCE|CHECKTOTAL)\(/u.test(content.formula);
}

function refuseFilled(edits: readonly CellEdit[]): void {
  const [first] = edits;
  if (!first) return;
  const here = edits.filter(({ sheet }) => sheet === first.sheet);
  const named = here.slice(0, MOST_NAMED).map(({ row, column }) => formatAddress(row, column));
  const more = edits.length > named.length ? `等${edits.length}格` : "";
  throw new Unwritable(
    `“${first.sheet}”的${named.join("、")}${more}已有内容，写入函数核对栏会盖掉，所以没有写入；请先把这些内容移到别处再写。`,
  );
}

type PlaceOf = (key: Key) => SheetCell | undefined;

interface CheckPlace extends SheetCell {
  /** In the row of its total, and not below the table. */
  readonly isBeside: boolean;
}

/** Where the native check stands: as far from its total as the plan has it. */
function checkPlace(
  plan: WorkbookPlan,
  placeOf: PlaceOf,
  equation: Equation,
): CheckPlace | undefined {
  const total = plan.places.get(equation.at.id);
  const check = plan.places.get(checkKey(equation));
  const found = placeOf(equation.at.id);
  return (
    total &&
    check &&
    found && {
      sheet: found.sheet,
      row: found.row + check.row - total.row,
      column: found.column + check.column - total.column,
      isBeside: check.row === total.row,
    }
  );
}

/** How many rows of native checks lie below the table, so that ours begin under them. */
function rowsOfChecks(
  plan: WorkbookPlan,
  equations: readonly Equation[],
  { at }: Equation,
): number {
  const checks = equations
    .filter((it) => it.at.table === at.table)
    .map((it) => [plan.places.get(checkKey(it)), plan.places.get(it.at.id)] as const);
  const below = checks.flatMap(([check, total]) =>
    check && total && check.row > total.row ? [check.row] : [],
  );
  return new Set(below).size;
}

/** Undefined where the parts are not one range, as a function wants them, or are lost. */
function checkFormula(
  placeOf: PlaceOf,
  { shape, parts, totals, at }: Equation,
  check: SheetCell,
): string | undefined {
  const address = ({ row, column }: SheetCell): string => formatAddress(row, column);
  const placesOf = (cells: Equation["parts"]): SheetCell[] =>
    cells.map(({ id }) => placeOf(id)).filter((place) => place !== undefined);
  const [partPlaces, totalPlaces] = [placesOf(parts), placesOf(totals)];
  if (partPlaces.length < parts.length || totalPlaces.length < totals.length) return undefined;
  if (shape === "balance") {
    const terms = [...partPlaces, ...totalPlaces].map(address).join(",");
    return `IFERROR(OGI.BALANCE(${terms}),${address(check)})`;
  }
  const [range, ...more] = rectanglesOf(
    partPlaces.map(({ row, column }) => ({ row: row + 1, column: column + 1 })),
  );
  const total = placeOf(at.id);
  if (!range || !total || more.length > 0) return undefined;
  return `IFERROR(OGI.CHECKTOTAL(${rangeAddressOf(range)},${address(total)}),${address(check)})`;
}
