/** A report on the sheet of somebody's workbook, written by SheetJS: as .xlsx, or as Excel 97 had it. */
import * as XLSX from "@e965/xlsx";
import type { DocumentTree, TableBlock } from "../../src/document/document-tree.ts";

export type BookType = "xlsx" | "biff8";

/** Every paragraph is a row, and between tables and text a row is empty. */
export function writeForeignWorkbook(tree: DocumentTree, bookType: BookType): Uint8Array {
  const rows: (string | number)[][] = [];
  const merges: XLSX.Range[] = [];
  const line = (text: string): void => {
    rows.push([text]);
  };
  line(tree.title.join(""));
  for (const block of tree.blocks) {
    if (block.kind === "heading") line(block.text);
    else if (block.kind === "paragraph") line(`${block.runIn ?? ""}${block.text}`);
    else table(block, rows, merges);
  }
  if (tree.signature) {
    line(tree.signature.organ);
    if (tree.signature.date !== undefined) line(tree.signature.date);
  }
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  sheet["!merges"] = merges;
  return writeSheets({ 年报: sheet }, bookType);
}

export function writeSheets(
  sheets: Readonly<Record<string, XLSX.WorkSheet>>,
  bookType: BookType,
): Uint8Array {
  const workbook = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(workbook, sheet, name);
  }
  const written: unknown = XLSX.write(workbook, { type: "buffer", bookType, bookSST: true });
  return new Uint8Array(written as Buffer);
}

function table(block: TableBlock, rows: (string | number)[][], merges: XLSX.Range[]): void {
  const top = rows.length + 1;
  rows.push([]);
  for (const cells of block.rows) {
    const row: (string | number)[] = Array.from({ length: block.columns }, () => "");
    for (const { column, text, role } of cells) {
      row[column] = role === "figure" && /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
    }
    rows.push(row);
  }
  for (const { row, column, rowSpan, colSpan } of block.rows.flat()) {
    if (rowSpan === 1 && colSpan === 1) continue;
    merges.push({
      s: { r: top + row, c: column },
      e: { r: top + row + rowSpan - 1, c: column + colSpan - 1 },
    });
  }
  rows.push([]);
}
