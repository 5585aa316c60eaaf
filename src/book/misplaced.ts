/**
 * Names that point to the wrong cells: programs that insert rows or columns without moving the names, or
 * paste a table over another place, leave them behind. A figure must stand in the row and in the column of
 * its printed labels.
 */
import type { Cell as FormCell } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";
import { onceForEdition } from "../form/once-for.ts";
import { lastYearKey } from "../layout/keys.ts";
import { connectionsOf, connectionWords } from "../rules/last-year/connections.ts";
import { withoutBlanks } from "../text/blanks.ts";
import type { SheetArea, SheetCells, WorkbookCell } from "../workbook/workbook.ts";
import type { NamedCells } from "./named-cells.ts";

/** The names that have not their labels beside them. */
export function misplacedNames(edition: Edition, named: NamedCells): string[] {
  return [...misplacedFigures(edition, named), ...misplacedLastYear(edition, named)];
}

/** Figures of last year stand right of what they are compared with. */
function misplacedLastYear(edition: Edition, named: NamedCells): string[] {
  return lastYearLines(edition).flatMap(({ name, words }) => {
    const area = named.area(name);
    if (!area) return [];
    return named.sheet(name)?.at(area.top, area.left - 1)?.value === words ? [] : [name];
  });
}

const lastYearLines = onceForEdition((edition) =>
  connectionsOf(edition).map((connection) => ({
    name: lastYearKey(connection.last.id),
    words: connectionWords(connection),
  })),
);

/** The ids whose named cell has not its labels in its row and column. */
function misplacedFigures(edition: Edition, named: NamedCells): string[] {
  const areas = named.areas;
  const lines = labelLines.get(areas) ?? linesOfLabels(edition, areas);
  labelLines.set(areas, lines);
  const labels = labelFinder();
  const unlabelled = new Set(
    lines.flatMap((line) => {
      const sheet = named.sheet(line.cells[0].id);
      return sheet && labels(sheet, line) ? [] : line.cells;
    }),
  );
  const misplaced = edition.cells.filter(
    (cell) => areas.has(cell.id) && (unlabelled.has(cell) || isLabel(named.cell(cell.id), cell)),
  );
  return misplaced.map(({ id }) => id);
}

/** A row or column of a sheet in which a label is to stand, for the figures that lie there. */
interface LabelLine {
  readonly side: "row" | "column";
  readonly line: number;
  /** Blanks within labels do not count. */
  readonly label: string;
  readonly cells: [FormCell, ...FormCell[]];
  /** Where the label stood in the workbook before, in which the names pointed to the same cells. */
  found: WorkbookCell | undefined;
}

const labelLines = new WeakMap<ReadonlyMap<string, SheetArea>, readonly LabelLine[]>();

function linesOfLabels(
  { cells }: Edition,
  areas: ReadonlyMap<string, SheetArea>,
): readonly LabelLine[] {
  const lines = new Map<string, LabelLine>();
  for (const cell of cells) {
    const at = areas.get(cell.id);
    if (!at) continue;
    add("column", at.left, cell.column.line.label, cell, at.sheet);
    if (!cell.table.across) add("row", at.top, cell.row.line.label, cell, at.sheet);
  }
  return [...lines.values()];

  function add(
    side: LabelLine["side"],
    line: number,
    words: string,
    cell: FormCell,
    sheet: string,
  ): void {
    const label = withoutBlanks(words);
    const key = [sheet, side, line, label].join("!");
    const known = lines.get(key);
    if (known) known.cells.push(cell);
    else lines.set(key, { side, line, label, cells: [cell], found: undefined });
  }
}

/** Whether a label stands in its line: where it stood before, or else anywhere. */
function labelFinder(): (sheet: SheetCells, line: LabelLine) => boolean {
  const texts = new Map<SheetCells, readonly WorkbookCell[]>();
  return (sheet, line) => {
    const { found, label } = line;
    const here = found && sheet.at(found.row, found.column);
    if (here?.kind === "text" && (here.value === found?.value || isText(here, label))) return true;
    const all = texts.get(sheet) ?? sheet.cells.filter(({ kind }) => kind === "text");
    texts.set(sheet, all);
    line.found = all.find((cell) => cell[line.side] === line.line && isText(cell, label));
    return line.found !== undefined;
  };
}

function isText({ value }: WorkbookCell, label: string): boolean {
  return withoutBlanks(String(value)) === label;
}

function isLabel(found: WorkbookCell | undefined, { row, column }: FormCell): boolean {
  if (found?.kind !== "text") return false;
  return found.value === column.line.label || found.value === row.line.label;
}
