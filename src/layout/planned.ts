/** Short ways to plan one cell, and what there is to ask of one. */
import type { Cell } from "../form/edition.ts";
import type { Expression } from "./formula.ts";
import type { Key } from "./keys.ts";
import type { PlannedCell } from "./plan.ts";
import type { Rectangle } from "./rectangle.ts";
import type { StyleName } from "./styles.ts";

/** Where a cell stands and how it looks; a span above 1 is a merge. */
interface Spot {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  readonly rowSpan?: number;
  readonly colSpan?: number;
}

function at(spot: Spot): Omit<PlannedCell, "content" | "locked"> {
  return { rowSpan: 1, colSpan: 1, ...spot };
}

export function labelCell(spot: Spot, text: string): PlannedCell {
  return { ...at(spot), content: { kind: "label", text }, locked: true };
}

export function inputCell(spot: Spot, key: Key): PlannedCell {
  return { ...at(spot), key, content: { kind: "input" }, locked: false };
}

export function formulaCell(spot: Spot, key: Key, formula: Expression): PlannedCell {
  return { ...at(spot), key, content: { kind: "formula", formula }, locked: true };
}

/** A value that formulas look up; several are those of the lines, one after the other. */
export function constantCell(
  spot: Spot,
  key: Key,
  values: readonly (number | string)[],
): PlannedCell {
  return { ...at(spot), key, content: { kind: "constants", values }, locked: true };
}

/** A figure: an input is open, a total carries its formula and is locked. */
export function figureCell(spot: Spot, cell: Cell, formula: Expression | undefined): PlannedCell {
  const content = formula
    ? ({ kind: "figure", cell, formula } as const)
    : ({ kind: "figure", cell } as const);
  return { ...at(spot), key: cell.id, content, locked: cell.computed };
}

/** The formula of a planned cell, if it has one. */
export function formulaOf({ content }: PlannedCell): Expression | undefined {
  return content.kind === "formula" || content.kind === "figure" ? content.formula : undefined;
}

/** All that a cell covers. */
export function areaOf({ row, column, rowSpan, colSpan }: PlannedCell): Rectangle {
  return { top: row, left: column, bottom: row + rowSpan - 1, right: column + colSpan - 1 };
}
