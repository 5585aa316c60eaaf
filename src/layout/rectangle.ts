/** Places on sheets: addresses, and lists of cells as the fewest rectangles. */
import { columnLetters } from "../text/column-letters.ts";

/** Rows and columns are counted from 1, as sheets do. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The lines of which it stands on the first. */
  readonly lines?: Lines;
}

/** Lines of a list, all with the same cells. */
export interface Lines {
  /** The row of the first. */
  readonly top: number;
  /** How many the workbook is made with. */
  readonly prepared: number;
  /** How many are counted where they are filled in, formulas and all. */
  readonly counted: number;
}

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

type Corner = Omit<SheetPlace, "sheet" | "lines">;

export function addressOf({ row, column }: Corner): string {
  return `${lettersOf(column)}${row}`;
}

/** D7:J31, or D7 alone. */
export function rangeAddressOf({ top, left, bottom, right }: Rectangle): string {
  const first = addressOf({ row: top, column: left });
  const last = addressOf({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** `'三依申请公开'!$D$7:$J$31`, as defined names refer to cells. */
export function absoluteAddressOf(sheet: string, area: Rectangle): string {
  return `${sheetPrefix(sheet)}${absoluteRangeOf(area)}`;
}

/** $D$7:$J$31: the same cells wherever the formula stands. */
export function absoluteRangeOf({ top, left, bottom, right }: Rectangle): string {
  const first = `$${lettersOf(left)}$${top}`;
  const last = `$${lettersOf(right)}$${bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** 28 is AB: columns are counted from 1 here. */
function lettersOf(column: number): string {
  return columnLetters(column - 1);
}

export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** The fewest rectangles that hold exactly the cells: columns of neighbours, then columns side by side. */
export function rectanglesOf(corners: readonly Corner[]): Rectangle[] {
  const sorted = [...corners].sort((a, b) => a.column - b.column || a.row - b.row);
  const columns: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const last = columns.at(-1);
    if (last?.left === column && last.bottom === row - 1) {
      columns[columns.length - 1] = { ...last, bottom: row };
    } else {
      columns.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  const found: Rectangle[] = [];
  for (const next of columns) {
    const at = found.findIndex(
      ({ top, bottom, right }) =>
        top === next.top && bottom === next.bottom && right === next.left - 1,
    );
    const before = found[at];
    if (before) found[at] = { ...before, right: next.right };
    else found.push(next);
  }
  return found;
}
