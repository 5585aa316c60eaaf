/**
 * What Excel hands a custom function for the cells of a range, made one thing in every host.
 *
 * An empty cell comes as 0 on the desktop, as null in the browser, and as "" where a formula gave it: all
 * three are 0 here, so that a workbook shows the same everywhere. Errors come as objects or as texts.
 */
import { isBlankLike } from "../figures/parse-figure.ts";

/** A number, or what the cell shows where it holds anything else. */
export type Shown = number | string;

/** Rows of cells; a single cell that was handed over alone is a range of one. */
export function rangeOf(input: unknown): Shown[][] {
  const rows: readonly unknown[] = Array.isArray(input) ? input : [input];
  return rows.map((row) => (Array.isArray(row) ? row.map(shown) : [shown(row)]));
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function sizeOf(range: readonly (readonly unknown[])[]): Size {
  return { rows: range.length, columns: range[0]?.length ?? 0 };
}

/** Whether two ranges have as many rows, and in each as many cells. */
export function isAsLarge(
  range: readonly (readonly unknown[])[],
  other: readonly (readonly unknown[])[],
): boolean {
  return (
    range.length === other.length && range.every(({ length }, i) => length === other[i]?.length)
  );
}

/** From sixteen digits on a sum would silently be another: such numbers are not read, as in texts. */
const TOO_LARGE = 1e15;

/** What one cell shows. */
export function shown(input: unknown): Shown {
  switch (typeof input) {
    case "number":
      return Math.abs(input) < TOO_LARGE ? input : String(input);
    case "string":
      return input === "" ? 0 : input;
    case "boolean":
      return String(input).toUpperCase();
    case "object":
      return input === null ? 0 : shownObject(input);
    default:
      return input === undefined ? 0 : UNKNOWN;
  }
}

/** The cell as the rules are to see it where blanks are 0: `/`, `-`, `—`, `无` stand for a blank. */
export function filled(cell: Shown): Shown {
  return typeof cell === "string" && isBlankLike(cell) ? 0 : cell;
}

const UNKNOWN = "#UNKNOWN!";

/** Errors and rich cell types: `{ type: "Error", basicValue: "#N/A" }`, `{ type: "FormattedNumber", … }`. */
function shownObject(input: object): Shown {
  const { basicValue, code } = input as { readonly basicValue?: unknown; readonly code?: unknown };
  if (typeof basicValue === "number" || typeof basicValue === "string") return shown(basicValue);
  return typeof code === "string" ? code : UNKNOWN;
}
