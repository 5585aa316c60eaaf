/** The sheets of a workbook → lines and grids, for workbooks that are not the official one. */
import { editions } from "../form/editions.ts";
import { onceFor, onceForEdition } from "../form/once-for.ts";
import { besideTable, narrativeParts } from "../form/parts.ts";
import { paragraphsHeading } from "../layout/paragraph-rows.ts";
import { planWorkbook } from "../layout/plan-workbook.ts";
import { sheetNames } from "../layout/sheet-names.ts";
import { ALL_FILLED } from "../layout/status-line.ts";
import type { Area, FileSheet, WorkbookCell, ShownWorkbook } from "../workbook/workbook.ts";
import { cellContent } from "./cell-text.ts";
import { doubtsIn } from "./doubt.ts";
import type { GridCell, LineBlock, PublishedBlock } from "./published.ts";
import { sheetText, type SheetText } from "./sheet-text.ts";

/** A report fits in this many columns and rows; what lies beyond is no part of it. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 600;

/** Sheets of the official workbook that repeat its labels beside other things. */
const NOT_THE_REPORT: ReadonlySet<string> = new Set([sheetNames.guide, sheetNames.checks]);

/** What the check column and row beside a table say. */
const MARK = /^(?:√|×.*|核对.*|待填|非数字|缺总计|未填\d+格.*)$/su;

/** The blocks of all visible sheets, in the order of their tabs. */
export function sheetBlocks(workbook: ShownWorkbook): PublishedBlock[] {
  return workbook.sheets
    .filter(({ name, state }) => state === "visible" && !NOT_THE_REPORT.has(name))
    .flatMap(({ name }) => {
      const sheet = workbook.readSheet(name);
      return blocksOf(name, sheet, (cell) => sheetText(workbook, sheet, cell));
    });
}

type Read = (cell: WorkbookCell | undefined) => SheetText;

/** The rows of a sheet; an empty row ends a table. */
function blocksOf(name: string, sheet: FileSheet, read: Read): PublishedBlock[] {
  const blocks: PublishedBlock[] = headingLines(name);
  let rows: PlacedCell[][] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: "grid", rows: withoutMargin(rows) });
    rows = [];
  };
  for (const row of rowsOf(sheet, read)) {
    const filled = row.filter(({ text }) => text.trim() !== "");
    const [only] = filled;
    if (!only) close();
    else if (filled.length === 1 && isLine(only.text, rows.length)) {
      close();
      blocks.push({ kind: "line", text: only.text, ...doubtsIn(only.doubts ?? []) });
    } else {
      rows.push(row);
    }
  }
  close();
  return [...blocks, ...farOff(name, sheet.cells, read)];
}

/** What stands alone in its row; the word for nothing is a paragraph where no table is open. */
function isLine(text: string, openRows: number): boolean {
  const content = cellContent(text);
  return content === "text" || (content === "stroke" && openRows === 0);
}

/** More rows are another table, of which nobody wants every word. */
const MOST_TOLD = 50;

/** What stands beyond the columns and rows in which a report is looked for, a row of the sheet in each line. */
function farOff(name: string, cells: readonly WorkbookCell[], read: Read): LineBlock[] {
  const rows = new Map<number, string[]>();
  for (const cell of cells) {
    if (isNear(cell)) continue;
    const text = read(cell).text.trim();
    if (text === "") continue;
    const open = rows.get(cell.row);
    if (open) open.push(text);
    else rows.set(cell.row, [text]);
  }
  const texts = [...rows].map(([row, words]) => `${name}第${row + 1}行：${words.join(" ")}`);
  const more = texts.length > MOST_TOLD ? [`${name}另有${texts.length - MOST_TOLD}行`] : [];
  return [...texts.slice(0, MOST_TOLD), ...more].map((text) => ({
    kind: "line",
    text,
    outside: "sheet",
  }));
}

function isNear({ row, column }: WorkbookCell): boolean {
  return row < MOST_ROWS && column < MOST_COLUMNS;
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

/** The rows from the first to the last that hold anything, covered cells left out and empty ones there; what is hidden is not. */
function rowsOf(sheet: FileSheet, read: Read): PlacedCell[][] {
  const inside = sheet.cells.filter(isNear).map((cell) => ({ ...cell, ...read(cell) }));
  const columns = upTo(inside.map(({ column }) => column)).filter(
    (column) =>
      !sheet.isHiddenColumn(column) &&
      !inside.every((cell) => cell.column !== column || isMark(cell)),
  );
  const byRow = new Map<number, ReadCell[]>();
  for (const cell of inside) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const rows = upTo(inside.map(({ row }) => row)).filter((row) => !sheet.isHiddenRow(row));
  /** Of what a merged cell covers. */
  const shownPlaces = onceFor(({ top, left, bottom, right }: Area) => ({
    rows: rows.filter((row) => top <= row && row <= bottom),
    columns: columns.filter((column) => left <= column && column <= right),
  }));
  /** No program merges a cell twice: nobody can tell which columns such a table has. */
  const isTangled = rows.some((row) => {
    const covered = new Set<number>();
    return mergesAcross(row).some((area) =>
      shownPlaces(area).columns.some((column) => covered.size === covered.add(column).size),
    );
  });
  return rows.map((row) => gridRow(row));

  function mergesAcross(row: number): Area[] {
    return sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  }

  function gridRow(row: number): PlacedCell[] {
    const covering = mergesAcross(row);
    return columns.flatMap((column) => {
      const area = covering.find(({ left, right }) => left <= column && column <= right);
      const shown = area && shownPlaces(area);
      if (shown && (shown.rows[0] !== row || shown.columns[0] !== column)) return [];
      const [top, left] = area ? [area.top, area.left] : [row, column];
      const stored = (byRow.get(top) ?? []).filter((it) => it.column === left);
      const { kind, text = "", doubts = [] } = stored[0] ?? {};
      const isContested = isTangled || stored.some((it) => it.value !== stored[0]?.value);
      return [
        {
          column,
          text: isGuidance(text) ? "" : text,
          rowSpan: shown?.rows.length ?? 1,
          colSpan: shown?.columns.length ?? 1,
          // programs that calculate nothing write formulas without results
          ...doubtsIn([
            ...doubts,
            ...(kind === "blank" ? (["uncomputed"] as const) : []),
            ...(isContested ? (["contested"] as const) : []),
          ]),
        },
      ];
    });
  }
}

type ReadCell = WorkbookCell & SheetText;

function upTo(places: readonly number[]): number[] {
  return Array.from({ length: Math.max(0, ...places.map((it) => it + 1)) }, (_, i) => i);
}

function isMark({ text, doubts }: SheetText): boolean {
  return doubts.length === 0 && (text.trim() === "" || MARK.test(text.trim()));
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

function isGuidance(text: string): boolean {
  const bare = text.trim();
  return bare === ALL_FILLED || editions.some((edition) => guidance(edition).has(bare));
}
