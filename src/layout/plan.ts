/**
 * A workbook as pure data: every sheet, cell, name, formula and rule of the template, and nothing of how a
 * file is written.
 *
 * Keys name cells, addresses only place them. A figure's key is its cell id; all other keys are listed in
 * keys.ts.
 */
import type { Cell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import type { Expression } from "./formula.ts";
import type { Key } from "./keys.ts";
import type { Lines, SheetPlace, Rectangle } from "./rectangle.ts";
import type { Look, StyleName } from "./styles.ts";

type Content =
  | { readonly kind: "label"; readonly text: string }
  /** A figure of the form; totals carry their native formula. */
  | { readonly kind: "figure"; readonly cell: Cell; readonly formula?: Expression }
  /** What a clerk fills in beside the figures: the head, paragraphs, explanations. */
  | { readonly kind: "input" }
  | { readonly kind: "formula"; readonly formula: Expression }
  /** What formulas look up: one value a line, or a single one. */
  | { readonly kind: "constants"; readonly values: readonly (number | string)[] };

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  /** Above 1 in a merge, of which this is the top left cell. */
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Absent where nothing refers to the cell. */
  readonly key?: Key;
  readonly content: Content;
  readonly style: StyleName;
  readonly locked: boolean;
}

interface ColumnPlan {
  /** In characters of the default font; a Chinese character takes two. */
  readonly width: number;
  readonly hidden?: true;
}

export interface RowPlan {
  /** In points. */
  readonly height: number;
  /** The height is where it starts; programs make the row higher for what is typed. */
  readonly grows?: true;
  readonly hidden?: true;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly words: readonly string[] }
  /** The words that stand in cells of one sheet. */
  | { readonly kind: "listOf"; readonly sheet: string; readonly area: Rectangle }
  /** Nothing that is typed. */
  | { readonly kind: "nothing" }
  | { readonly kind: "whole" | "decimal" | "date"; readonly min?: number; readonly max?: number };

/** What cells accept; the alert is one Chinese sentence. */
export interface Validation {
  readonly areas: readonly Rectangle[];
  readonly rule: ValidationRule;
  /** Absent where the words are only offered, and others may be written. */
  readonly alert?: string;
}

/** Cells whose formula is true look different; its references move with the cell, from the top left one. */
export interface ConditionalFormat {
  readonly area: Rectangle;
  readonly formula: Expression;
  readonly look: Look;
}

interface PrintPlan {
  /** Absent where all that is filled in is printed, however far down. */
  readonly area?: Rectangle;
  /** Pages high; 0 is as many as it takes. */
  readonly pagesHigh: 0 | 1;
  /** Pages wide; one where it is absent. */
  readonly pagesWide?: 0;
  /** Rows that repeat on every page. */
  readonly repeat?: readonly [first: number, last: number];
  /** How many columns at the left repeat on every page. */
  readonly repeatColumns?: number;
  readonly orientation?: "landscape";
}

export interface SheetPlan {
  readonly name: string;
  /** RRGGBB. */
  readonly tabColour: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: ReadonlyMap<number, RowPlan>;
  /** Cells that a merge covers are not listed. */
  readonly cells: readonly PlannedCell[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Rows at the top that stay when scrolling, and columns at the left. */
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  readonly hidden?: true;
  /** The cells of the first line are listed; they stand on every other line as well. */
  readonly lines?: Lines;
  /** What can be filtered and sorted, with its headings. */
  readonly filter?: Rectangle;
  readonly print: PrintPlan;
}

/** A hidden name of one cell, or of a range of them. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Rectangle;
}

/** A sheet with what has a name on it beside the figures and the head. */
export interface NamedSheet {
  readonly sheet: SheetPlan;
  readonly names: readonly DefinedName[];
}

export interface WorkbookPlan {
  readonly edition: Edition;
  /** What it is, for the top of every page. */
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
  /** Custom document properties. */
  readonly properties: Readonly<Record<string, string>>;
  readonly places: ReadonlyMap<Key, SheetPlace>;
  /** Of every cell that has a formula. */
  readonly formulas: ReadonlyMap<Key, Expression>;
}
