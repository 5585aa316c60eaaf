/** Workbook → 整改清单, whoever saved it last: its columns by their headings, wherever they stand. */
import type { RectificationLine, RectificationState } from "../../collection/rectification.ts";
import {
  rectificationColumns,
  rectificationStates,
} from "../../layout/collection/rectification-columns.ts";
import { lineSheets } from "../../layout/collection/sheets.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { ReadableWorkbook, SheetCells, WorkbookCell } from "../../workbook/workbook.ts";
import { enteredText } from "../register/entered.ts";
import { findHeads, type Heads } from "./list-heads.ts";

type Column = keyof RectificationLine;

/**
 * Headings without which it is no such list: whose line it is, what people type, and what a line is known by, without
 * which every problem would stand there a second time.
 */
const NEEDED: readonly Column[] = ["unit", "problem", "answer", "review", "code", "at", "quote"];

/** @throws UnreadableFile where no sheet has the headings of the list */
export function readRectification(workbook: ReadableWorkbook): RectificationLine[] {
  const [first, ...others] = workbook.sheets.map(({ name }) => name);
  const named = workbook.sheet(lineSheets.rectification)?.name;
  for (const name of [named, first, ...others]) {
    const cells = name === undefined ? undefined : workbook.readSheet(name);
    const heads = cells && findHeads(cells.cells, rectificationColumns, NEEDED);
    if (heads) return linesBelow(workbook, cells, heads);
  }
  throw new UnreadableFile(
    "没有找到整改清单的表头（单位、问题、整改情况、复核，和隐藏的识别一、识别二、识别三），请恢复这些列，或换用本助手生成的整改清单。",
  );
}

function linesBelow(
  workbook: ReadableWorkbook,
  { cells }: SheetCells,
  { row: heading, columns }: Heads<Column>,
): RectificationLine[] {
  const rows = new Map<number, Map<number, WorkbookCell>>();
  for (const cell of cells) {
    if (cell.row <= heading) continue;
    const row = rows.get(cell.row) ?? new Map<number, WorkbookCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => (key: Column) => {
      const column = columns.get(key);
      const cell = column === undefined ? undefined : row.get(column);
      return enteredText(workbook, cell) ?? "";
    })
    .filter((text) => [...columns.keys()].some((key) => text(key) !== ""))
    .map(lineOf);
}

function lineOf(text: (key: Column) => string): RectificationLine {
  const texts = Object.fromEntries(
    rectificationColumns.map(({ key }) => [key, text(key)]),
  ) as Readonly<Record<Exclude<Column, "round" | "state">, string>>;
  return { ...texts, round: Number(text("round")) || 1, state: stateOf(text("state").trim()) };
}

/** What a person wrote there instead counts as open: the next check will tell. */
function stateOf(words: string): RectificationState {
  const states = Object.entries(rectificationStates) as [RectificationState, string][];
  return states.find(([, it]) => it === words)?.[0] ?? "open";
}
