/** What a cell of a sheet says as a figure: a number, nothing, or the text found. */
import type { RawFigure } from "../figures/figure.ts";
import type { WorkbookCell, ReadableWorkbook } from "../workbook/workbook.ts";

/** A day in a cell of counts was meant as something else (1-5 typed becomes 5 January), so it stays text. */
export function rawFigureOf(workbook: ReadableWorkbook, cell: WorkbookCell | undefined): RawFigure {
  if (!cell) return null;
  switch (cell.kind) {
    case "number":
      return workbook.dateOf(cell) ?? Number(cell.value);
    case "text":
    case "date":
    case "boolean":
    case "error":
      return textOf(cell);
    case "blank":
      return null;
  }
}

/** The text of a cell as typed; null where there is none to see. */
export function textOf(cell: WorkbookCell | undefined): string | null {
  const text = cell?.value === null || cell === undefined ? "" : String(cell.value);
  return text.trim() === "" ? null : text;
}

/** The paragraphs in a cell of prose: one, as a rule; blank ones are none. */
export function linesOf(cell: WorkbookCell | undefined): string[] {
  const lines = textOf(cell)?.split(/\r\n|[\r\n]/u) ?? [];
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
