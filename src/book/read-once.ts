import type { SheetCells, ReadableWorkbook } from "../workbook/workbook.ts";

/** The workbook for one reading in which nothing changes: each sheet is scanned once, whoever asks for it. */
export function readOnce<Cells extends SheetCells, Book extends ReadableWorkbook<Cells>>(
  workbook: Book & ReadableWorkbook<Cells>,
): Book {
  const sheets = new Map<string, Cells>();
  return {
    ...workbook,
    readSheet: (name: string) => {
      const known = sheets.get(name);
      if (known) return known;
      const sheet = workbook.readSheet(name);
      sheets.set(name, sheet);
      return sheet;
    },
  };
}
