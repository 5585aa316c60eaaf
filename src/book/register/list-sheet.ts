/**
 * The lines of one list of the register's workbook: its columns by their headings, so that they may be moved, and others
 * put between them; the names of the columns tell the sheet where it was renamed, and a column where its heading was.
 */
import { columnRangeName, registerSheets, type ListId } from "../../layout/register/sheets.ts";
import type { RegisterColumn } from "../../layout/register/columns.ts";
import { columnLetters } from "../../text/column-letters.ts";
import { isBlank } from "../../text/blanks.ts";
import { squeeze } from "../../text/squeeze.ts";
import { isWithin } from "../../workbook/is-within.ts";
import type {
  ReadableWorkbook,
  SheetCells,
  SheetArea,
  WorkbookCell,
} from "../../workbook/workbook.ts";

export interface ListLine {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  /** The cell of a column; undefined where it is empty. */
  readonly at: (key: string) => WorkbookCell | undefined;
  /** Cells that somebody filled in columns of his own. */
  readonly own: readonly { readonly heading: string; readonly cell: WorkbookCell }[];
}

export interface ListOfSheet {
  readonly sheet: string;
  /** Keys of the columns that are there. */
  readonly keys: ReadonlySet<string>;
  /** Where a column stands, counted from 0; undefined for one that is not there. */
  readonly columnOf: (key: string) => number | undefined;
  /** Those in which something stands. */
  readonly lines: readonly ListLine[];
}

interface ListToFind {
  readonly id: ListId;
  readonly columns: readonly RegisterColumn[];
  /** Whether columns beside them are the user's own; elsewhere other things stand there. */
  readonly others: "own" | "ignored";
}

/** Where headings may stand, below what else is on the sheet. */
const MOST_ABOVE = 200;

/** Undefined where the sheet is not there, or has no such headings. */
export function findList(workbook: ReadableWorkbook, list: ListToFind): ListOfSheet | undefined {
  const { id, columns, others } = list;
  const areas = namedAreas(workbook, list);
  const sheet = [...areas.values()][0]?.sheet ?? workbook.sheet(defaultSheet(id))?.name;
  if (sheet === undefined) return undefined;
  const cells = workbook.readSheet(sheet);
  const rows = rowsOf(cells);
  const heading = headingRow(rows, columns);
  if (heading === undefined) return undefined;
  const places = placesOf(heading, { cells, rows, columns, areas });
  const keyAt = new Map([...places].map(([key, column]) => [column, key]));
  const headings = ownHeadings(rows, heading, keyAt);
  const lines = [...rows]
    .filter(([row]) => row > heading)
    .sort(([a], [b]) => a - b)
    .flatMap(([row, inRow]): ListLine[] => {
      const filled = [...inRow.values()];
      const own = filled.flatMap((cell) => {
        // what a formula computes nobody entered
        if (others === "ignored" || keyAt.has(cell.column) || cell.formula !== null) return [];
        return [{ heading: headings(cell.column), cell }];
      });
      const isLine = own.length > 0 || filled.some(({ column }) => keyAt.has(column));
      return isLine ? [{ row: row + 1, at: (key) => inRow.get(places.get(key) ?? -1), own }] : [];
    });
  return { sheet, keys: new Set(places.keys()), columnOf: (key) => places.get(key), lines };
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, WorkbookCell>>;

function isEmpty(value: WorkbookCell["value"]): boolean {
  return value === null || value === "" || (typeof value === "string" && isBlank(value));
}

function defaultSheet(id: ListId): string {
  return registerSheets[id === "explanations" ? "settings" : id];
}

function namedAreas(
  workbook: ReadableWorkbook,
  { id, columns }: ListToFind,
): ReadonlyMap<string, SheetArea> {
  const names = new Map(columns.map((column) => [columnRangeName(id, column), column.key]));
  const areas = new Map<string, SheetArea>();
  for (const [name, { area }] of workbook.findNames(names.keys())) {
    const key = names.get(name);
    if (area && key !== undefined) areas.set(key, area);
  }
  return areas;
}

/** Cells in which something is to be seen. */
function rowsOf({ cells }: SheetCells): Rows {
  const rows = new Map<number, Map<number, WorkbookCell>>();
  for (const cell of cells) {
    if (isEmpty(cell.value)) continue;
    const row = rows.get(cell.row);
    if (row) row.set(cell.column, cell);
    else rows.set(cell.row, new Map([[cell.column, cell]]));
  }
  return rows;
}

/** The row with most of the headings; two are no accident. */
function headingRow(rows: Rows, columns: readonly RegisterColumn[]): number | undefined {
  const wanted = new Set(columns.map(({ heading }) => squeeze(heading)).filter((it) => it !== ""));
  let best: { row: number; found: number } | undefined;
  for (const [row, cells] of rows) {
    if (row >= MOST_ABOVE) continue;
    const found = new Set([...cells.values()].map(wordsOf).filter((it) => wanted.has(it))).size;
    if (found > 1 && found > (best?.found ?? 0)) best = { row, found };
  }
  return best?.row;
}

function wordsOf(cell: WorkbookCell | undefined): string {
  return squeeze(String(cell?.value ?? ""));
}

interface Sought {
  readonly cells: SheetCells;
  readonly rows: Rows;
  readonly columns: readonly RegisterColumn[];
  readonly areas: ReadonlyMap<string, SheetArea>;
}

/** In which column of the sheet each of the list stands. */
function placesOf(heading: number, { cells, rows, columns, areas }: Sought): Map<string, number> {
  const places = new Map<string, number>();
  const headed = [...(rows.get(heading)?.values() ?? [])];
  const groupAt = groupsIn(cells, rows, heading - 1);
  const nameAt = new Map([...areas].map(([key, { left }]) => [left, key]));
  const take = (found: WorkbookCell | undefined, key: string): void => {
    if (found && !places.has(key)) places.set(key, found.column);
  };
  const isFree = ({ column }: WorkbookCell): boolean => ![...places.values()].includes(column);
  for (const { key, heading: words, group } of columns) {
    if (words === "") continue;
    const alike = headed.filter((cell) => isFree(cell) && wordsOf(cell) === squeeze(words));
    const isNamed = ({ column }: WorkbookCell): boolean => nameAt.get(column) === key;
    const inGroup = ({ column }: WorkbookCell): boolean => groupAt(column) === squeeze(group);
    const isOnly = columns.filter((it) => it.heading === words).length === 1;
    take(alike.find(isNamed) ?? alike.find(inGroup) ?? (isOnly ? alike[0] : undefined), key);
  }
  // a heading that was changed; what is text may as well have become a column of the user's own
  const byName = columns.filter(({ key, content }) => !places.has(key) && content.kind !== "text");
  for (const { key } of byName) {
    take(
      headed.find((cell) => isFree(cell) && nameAt.get(cell.column) === key),
      key,
    );
  }
  return places;
}

/** What stands over a heading, in cells that are merged or before blanks. */
function groupsIn(cells: SheetCells, rows: Rows, row: number): (column: number) => string {
  const groups = [...(rows.get(row)?.values() ?? [])].filter((cell) => wordsOf(cell) !== "");
  groups.sort((a, b) => a.column - b.column);
  return (column) => {
    const merged = cells.merges.find((area) => isWithin(area, { row, column }));
    if (merged) return wordsOf(cells.at(merged.top, merged.left));
    return wordsOf(groups.findLast((cell) => cell.column <= column));
  };
}

/** How the user's own columns are headed; those without a heading, or two of one, by their letters. */
function ownHeadings(
  rows: Rows,
  heading: number,
  keyAt: ReadonlyMap<number, string>,
): (column: number) => string {
  const texts = new Map<number, string>();
  for (const cell of rows.get(heading)?.values() ?? []) {
    if (!keyAt.has(cell.column)) texts.set(cell.column, String(cell.value ?? "").trim());
  }
  const times = (text: string): number => [...texts.values()].filter((it) => it === text).length;
  return (column) => {
    const text = texts.get(column) ?? "";
    const letters = `${columnLetters(column)}列`;
    if (text === "") return letters;
    return times(text) > 1 ? `${text}（${letters}）` : text;
  };
}
