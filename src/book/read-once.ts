import type { SheetCells, ReadableWorkbook } from "../workbook/workbook.ts";

/** The workbook for one reading in which nothing changes: each sheet is scanned once, whoever asks for it. */
export function readOnce(workbook: ReadableWorkbook): ReadableWorkbook {
  const sheets = new Map<string, SheetCells>();
  return {
    ...workbook,
    readSheet: (name) => {
      const sheet = sheets.get(name) ?? workbook.readSheet(name);
      sheets.set(name, sheet);
      return sheet;
    },
  };
}
