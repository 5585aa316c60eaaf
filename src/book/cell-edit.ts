/** One cell of a workbook and what it is to hold: the same edits go into a file and into the workbook open in Excel. */
import type { NarrativePart } from "../form/parts.ts";
import type { WorkbookCell, ReadableWorkbook } from "../workbook/workbook.ts";
import type { TypedContent } from "./contents.ts";
import type { SheetCell } from "./placed-keys.ts";

/** As in a file, except that a formula's result is for the program to work out. */
export type EditContent = TypedContent | { readonly kind: "formula"; readonly formula: string };

export interface CellEdit extends SheetCell {
  readonly content: EditContent;
  /** What the cell held when the edit was worked out. */
  readonly before: EditContent;
  /** The template locks the cell of a total, so its sheet must be unprotected for the edit. */
  readonly locked: boolean;
  /** What the cell belongs to, as the clerk knows it; edits of one thing stand or fall together. */
  readonly of: string;
  /** The part of the text in whose rows the cell lies. */
  readonly part?: NarrativePart;
}

/** What a cell holds now, as an edit would write it. */
export function contentAt(
  workbook: ReadableWorkbook,
  { sheet, row, column }: SheetCell,
): EditContent {
  return contentOf(workbook.readSheet(sheet).at(row, column));
}

export function isSameContent(a: EditContent, b: EditContent): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function contentOf(cell: WorkbookCell | undefined): EditContent {
  if (!cell) return { kind: "blank" };
  if (cell.formula !== null) return { kind: "formula", formula: cell.formula };
  switch (cell.kind) {
    case "number":
      return { kind: "number", value: Number(cell.value) };
    case "text":
    case "date":
      return { kind: "text", value: String(cell.value) };
    case "boolean":
    case "error":
      return { kind: "formula", formula: String(cell.value).toUpperCase() };
    case "blank":
      return { kind: "blank" };
  }
}
