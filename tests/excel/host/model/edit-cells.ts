/** Writing into cells as Excel lets people and add-ins write: under protection, and told to who listens. */
import type { Area } from "../../../../src/workbook/workbook.ts";
import { HostError } from "../host-error.ts";
import type { Book, Place } from "./book.ts";
import { parseFormula } from "./parse-formula.ts";
import { readEntry } from "./typed-entry.ts";

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** More cells than one answer may hold (Office add-ins: resource limits). */
const MOST_CELLS = 5_000_000;

/** @throws HostError InvalidArgument when the area has more cells than one answer may hold */
export function checkSize({ top, left, bottom, right }: Area): void {
  const count = (bottom - top + 1) * (right - left + 1);
  if (count > MOST_CELLS) throw new HostError("InvalidArgument", "Too many cells.");
}

export function cellsOf(area: Area): CellPlace[] {
  checkSize(area);
  const cells: CellPlace[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push({ row, column });
  }
  return cells;
}

/**
 * Writes entries, row by row, as if typed; `null` leaves a cell as it is. All of them or none.
 *
 * @throws HostError InvalidArgument when the shape differs, AccessDenied when protection covers a cell
 */
export function writeEntries(book: Book, { sheet, area }: Place, entries: unknown[][]): void {
  const width = area.right - area.left + 1;
  const fits =
    entries.length === area.bottom - area.top + 1 && entries.every((row) => row.length === width);
  if (!fits) throw new HostError("InvalidArgument");
  const edits = cellsOf(area)
    .map((cell) => ({ ...cell, entry: entries[cell.row - area.top]?.[cell.column - area.left] }))
    .filter(({ entry }) => entry !== null && entry !== undefined)
    // A merge shows and keeps its top left cell only.
    .filter(({ row, column }) => {
      const merge = sheet.mergeAt(row, column);
      return !merge || (merge.top === row && merge.left === column);
    })
    .map(({ row, column, entry }) => {
      const format = sheet.formatAt(row, column);
      return { row, column, format, ...readEntry(entry, format.numberFormat) };
    });

  if (sheet.protection && edits.some(({ format }) => format.locked)) {
    throw new HostError("AccessDenied");
  }
  for (const { content } of edits) {
    if (content?.kind === "formula") parseFormula(content.formula, sheet.name);
  }
  const before = book.valueAt(sheet, area.top, area.left);
  for (const { row, column, format, content, numberFormat } of edits) {
    book.put(sheet, row, column, content);
    if (numberFormat !== undefined && format.numberFormat === "General") {
      sheet.format(row, column, { numberFormat });
    }
  }
  const single = area.top === area.bottom && area.left === area.right;
  const details = { before, after: book.valueAt(sheet, area.top, area.left) };
  book.onEvent({ kind: "changed", sheet, area, ...(single && { details }) });
}

/** Empties cells; their formats stay. */
export function clearContents(book: Book, place: Place): void {
  const { top, left, bottom, right } = place.area;
  const row = Array.from({ length: right - left + 1 }, () => "");
  writeEntries(
    book,
    place,
    Array.from({ length: bottom - top + 1 }, () => row),
  );
}
