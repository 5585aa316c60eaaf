/** The sheets of a workbook → lines and grids, for workbooks that are not the official one. */
import { editions } from "../form/editions.ts";
import { onceForEdition } from "../form/once-for.ts";
import { besideTable, narrativeParts } from "../form/parts.ts";
import { paragraphsHeading } from "../layout/paragraph-rows.ts";
import { planWorkbook } from "../layout/plan-workbook.ts";
import { sheetNames } from "../layout/sheet-names.ts";
import { ALL_FILLED } from "../layout/status-line.ts";
import type { Area, WorkbookCell, SheetCells, Workbook } from "../workbook/workbook.ts";
import { seen } from "../text/unseen.ts";
import { cellContent } from "./cell-text.ts";
import type { PublishedBlock, GridCell } from "./published.ts";

/** A report fits in this many columns and rows; what lies beyond is no part of it. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 600;

/** Sheets of the official workbook that repeat its labels beside other things. */
const NOT_THE_REPORT: ReadonlySet<string> = new Set([sheetNames.guide, sheetNames.checks]);

/** What the check column and row beside a table say. */
const MARK = /^(?:√|×.*|核对.*|待填|非数字|缺总计|未填\d+格.*)$/su;

/** The blocks of all visible sheets, in the order of their tabs. */
export function sheetBlocks(workbook: Workbook): PublishedBlock[] {
  return workbook.sheets
    .filter(({ name, state }) => state === "visible" && !NOT_THE_REPORT.has(name))
    .flatMap(({ name }) => blocksOf(name, workbook.readSheet(name)));
}

/** The rows of a sheet; an empty row ends a table. */
function blocksOf(name: string, sheet: SheetCells): PublishedBlock[] {
  const blocks: PublishedBlock[] = headingLines(name);
  let rows: PlacedCell[][] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: "grid", rows: withoutMargin(rows) });
    rows = [];
  };
  for (const row of rowsOf(sheet)) {
    const filled = row.filter(({ text }) => text.trim() !== "");
    const [only] = filled;
    if (!only) close();
    else if (filled.length === 1 && cellContent(only.text) === "text") {
      close();
      blocks.push({ kind: "line", text: only.text });
    } else {
      rows.push(row);
    }
  }
  close();
  return blocks;
}

/** A tab that is named after a part is its heading; it leaves out the comma of the number: 一总体情况. */
function headingLines(name: string): PublishedBlock[] {
  const heading = /^([一二三四五六])、?(.+)$/u.exec(name);
  return heading ? [{ kind: "line", text: `${heading[1] ?? ""}、${heading[2] ?? ""}` }] : [];
}

interface PlacedCell extends GridCell {
  readonly column: number;
}

/** Without the empty columns right of the table, where another table of the sheet is wider. */
function withoutMargin(rows: readonly (readonly PlacedCell[])[]): (readonly PlacedCell[])[] {
  const filled = rows.flat().filter(({ text }) => text.trim() !== "");
  const end = Math.max(0, ...filled.map(({ column, colSpan }) => column + colSpan));
  return rows.map((row) => row.filter(({ column }) => column < end));
}

/** The rows from the first to the last that hold anything, covered cells left out and empty ones there. */
function rowsOf({ cells, merges }: SheetCells): PlacedCell[][] {
  const inside = cells.filter(({ row, column }) => row < MOST_ROWS && column < MOST_COLUMNS);
  const width = Math.max(0, ...inside.map(({ column }) => column + 1));
  const marks = new Set(
    Array.from({ length: width }, (_, column) => column).filter((column) =>
      inside.every((cell) => cell.column !== column || isMark(cell)),
    ),
  );
  const byRow = new Map<number, WorkbookCell[]>();
  for (const cell of inside) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const height = Math.max(0, ...inside.map(({ row }) => row + 1));
  return Array.from({ length: height }, (_, row) =>
    gridRow(row, byRow.get(row) ?? [], merges).filter(({ column }) => !marks.has(column)),
  );

  function gridRow(
    row: number,
    found: readonly WorkbookCell[],
    areas: readonly Area[],
  ): PlacedCell[] {
    const covering = areas.filter(({ top, bottom }) => top <= row && row <= bottom);
    return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
      const area = covering.find(({ left, right }) => left <= column && column <= right);
      if (area && (area.top !== row || area.left !== column)) return [];
      const cell = found.find((it) => it.column === column);
      return [
        {
          column,
          text: isGuidance(cell) ? "" : textOf(cell),
          rowSpan: area ? area.bottom - area.top + 1 : 1,
          colSpan: area ? area.right - area.left + 1 : 1,
        },
      ];
    });
  }
}

function isMark(cell: WorkbookCell): boolean {
  const text = textOf(cell).trim();
  return text === "" || MARK.test(text);
}

/** What our templates write around a text for whoever fills it: 第1段, the headings beside a table, advice. */
const guidance = onceForEdition((edition): ReadonlySet<string> => {
  const beside = narrativeParts.filter(besideTable).map(paragraphsHeading);
  const labels = planWorkbook(edition).sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content, style }) =>
      content.kind === "label" && (style === "paragraphNumber" || style === "note")
        ? [content.text]
        : [],
    ),
  );
  return new Set([...beside, ...labels]);
});

function isGuidance(cell: WorkbookCell | undefined): boolean {
  const text = textOf(cell).trim();
  return text === ALL_FILLED || editions.some((edition) => guidance(edition).has(text));
}

function textOf(cell: WorkbookCell | undefined): string {
  return cell?.value === undefined || cell.value === null ? "" : seen(String(cell.value));
}
