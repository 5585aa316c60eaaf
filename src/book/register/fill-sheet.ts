/** One sheet of a register's template filled: single cells one by one, the lines of a list as text. */
import type { Value } from "../../layout/evaluate.ts";
import { onLine, type Key } from "../../layout/keys.ts";
import { formulaOf } from "../../layout/planned.ts";
import type { PlannedCell, SheetPlan } from "../../layout/plan.ts";
import { addressOf } from "../../layout/rectangle.ts";
import { columnLetters } from "../../text/column-letters.ts";
import { editAroundRows } from "../../workbook/edit-around-rows.ts";
import { editSheet } from "../../workbook/edit-sheet.ts";
import { repeatRow, type Held } from "../../workbook/repeat-row.ts";
import type { CellContent, Workbook } from "../../workbook/workbook.ts";
import type { TypedContent } from "../contents.ts";

interface Filling {
  /** What is typed, by the keys of the cells. */
  readonly contents: ReadonlyMap<Key, TypedContent>;
  /** What formulas give. */
  readonly results: {
    readonly cells: ReadonlyMap<Key, Value>;
    readonly columns: ReadonlyMap<Key, readonly Value[]>;
  };
  /** How many lines are written; undefined for a list of formulas alone, of which those that show something are. */
  readonly count: number | undefined;
}

export function fillSheet(workbook: Workbook, sheet: SheetPlan, filling: Filling): void {
  const { name, lines, cells } = sheet;
  const single = cells.flatMap((cell): [PlannedCell, CellContent][] => {
    const content = lines?.top === cell.row ? undefined : contentOf(cell, filling);
    return content ? [[cell, content]] : [];
  });
  if (!lines) {
    for (const [cell, content] of single) workbook.setCell(name, addressOf(cell), content);
    return;
  }
  const held = heldBy(sheet, filling);
  const count = filling.count ?? shownLines(sheet, filling);
  if (single.length === 0 && count === 0) return;
  const part = workbook.sheet(name)?.part ?? "";
  const edited = editAroundRows(workbook.package.bytes(part), lines.top, (around) => {
    const editor = editSheet(around, part);
    for (const [{ row, column }, content] of single) {
      editor.setCell({ row: row - 1, column: column - 1 }, content);
    }
    return editor.text();
  });
  workbook.package.write(part, edited);
  if (count === 0) return;
  const to = lines.top + count - 1;
  const text = repeatRow(workbook.package.text(part), { row: lines.top, to, held });
  workbook.package.write(part, text);
}

/** What is to stand in a cell that is on no line; undefined where the template is right. */
function contentOf({ key = "" }: PlannedCell, filling: Filling): CellContent | undefined {
  const typed = filling.contents.get(key);
  if (typed) return typed;
  const result = filling.results.cells.get(key);
  return result === undefined ? undefined : { kind: "cached", cached: result };
}

/** What stands in the cells of the lines, by the letters of their columns. */
function heldBy(
  { cells, lines }: SheetPlan,
  filling: Filling,
): Map<string, (line: number) => Held> {
  const { contents, results } = filling;
  return new Map(
    cells.flatMap((cell) => {
      const { key = "", content, column, row } = cell;
      if (row !== lines?.top) return [];
      const letters = columnLetters(column - 1);
      const held = ((): ((line: number) => Held) => {
        if (content.kind === "constants") return (line) => content.values[line] ?? null;
        if (formulaOf(cell)) return (line) => results.columns.get(key)?.[line] ?? "";
        return (line) => {
          const typed = contents.get(onLine(key, line));
          return typed === undefined || typed.kind === "blank" ? null : typed.value;
        };
      })();
      return [[letters, held] as const];
    }),
  );
}

/** Through which line formulas show something. */
function shownLines({ cells, lines }: SheetPlan, { results }: Filling): number {
  const shown = cells.map(({ key = "", row }) =>
    row === lines?.top
      ? (results.columns.get(key)?.findLastIndex((it) => it !== "" && it !== null) ?? -1) + 1
      : 0,
  );
  return Math.max(0, ...shown);
}
