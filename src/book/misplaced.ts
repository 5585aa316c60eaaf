/**
 * Names that point to the wrong cells: programs that insert rows or columns without moving the names, or
 * paste a table over another place, leave them behind. A figure must stand in the row and in the column of
 * its printed labels.
 */
import type { Cell as FormCell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { lastYearKey } from "../layout/keys.ts";
import { connectionsOf, connectionWords } from "../rules/last-year/connections.ts";
import { withoutBlanks } from "../text/blanks.ts";
import type { SheetCells } from "../workbook/workbook.ts";
import type { NamedCells } from "./named-cells.ts";

/** The names that have not their labels beside them. */
export function misplacedNames(edition: Edition, named: NamedCells): string[] {
  return [...misplacedFigures(edition, named), ...misplacedLastYear(edition, named)];
}

/** Figures of last year stand right of what they are compared with. */
function misplacedLastYear(edition: Edition, named: NamedCells): string[] {
  return connectionsOf(edition).flatMap((connection) => {
    const name = lastYearKey(connection.last.id);
    const area = named.area(name);
    if (!area) return [];
    const words = named.sheet(name)?.at(area.top, area.left - 1)?.value;
    return words === connectionWords(connection) ? [] : [name];
  });
}

/** The ids whose named cell has not its labels in its row and column. */
function misplacedFigures(edition: Edition, named: NamedCells): string[] {
  const indexes = new Map<SheetCells, LabelIndex>();
  const misplaced = edition.cells.filter((cell) => {
    const area = named.area(cell.id);
    const sheet = named.sheet(cell.id);
    if (!area || !sheet) return false;
    const index = indexes.get(sheet) ?? indexLabels(sheet);
    indexes.set(sheet, index);
    return !(
      index.columns.has(at(area.left, cell.column.line.label)) &&
      (cell.table.across ?? index.rows.has(at(area.top, cell.row.line.label))) &&
      !isLabel(sheet, area.top, area.left, cell)
    );
  });
  return misplaced.map(({ id }) => id);
}

interface LabelIndex {
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

function indexLabels({ cells }: SheetCells): LabelIndex {
  const texts = cells.filter(({ kind }) => kind === "text");
  return {
    rows: new Set(texts.map(({ row, value }) => at(row, String(value)))),
    columns: new Set(texts.map(({ column, value }) => at(column, String(value)))),
  };
}

/** A label and its line of the sheet; blanks within labels do not count. */
function at(line: number, label: string): string {
  return `${line} ${withoutBlanks(label)}`;
}

function isLabel(sheet: SheetCells, row: number, column: number, cell: FormCell): boolean {
  const value = sheet.at(row, column)?.value;
  return value === cell.column.line.label || value === cell.row.line.label;
}
