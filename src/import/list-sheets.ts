/** Somebody's list as cells of text: the visible sheets of an .xlsx, an .xls or an .et, or a .csv. */
import { BadPackage } from "../package/bad-package.ts";
import { isCompoundFile } from "../package/compound-file.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { seen } from "../text/unseen.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import type { ShownWorkbook } from "../workbook/workbook.ts";
import { csvRows } from "./csv-rows.ts";
import { decode } from "./decode.ts";
import type { ReadOptions } from "./imported.ts";
import { openXls } from "./xls/open-xls.ts";

/** A list of a year has fewer rows and columns; what lies beyond is formatting. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;

/** @throws UnreadableFile where it is neither */
export function listSheets(
  bytes: Uint8Array,
  { fileName, platform }: ReadOptions,
): readonly (readonly string[])[][] {
  const name = fileName.toLowerCase();
  // what is piped has no ending of its own
  if (/\.(?:csv|txt)$/u.test(name)) return [csvRows(seen(decode(bytes)))];
  if (!/\.(?:xlsx|xls|et)$/u.test(name)) {
    throw new UnreadableFile("清单应为.xlsx、.xls、.et或.csv文件，其他表格请另存为其中一种。");
  }
  try {
    const workbook = isCompoundFile(bytes) ? openXls(bytes) : openWorkbook(bytes, platform);
    return workbook.sheets
      .filter(({ state }) => state === "visible")
      .map((sheet) => sheetRows(workbook, sheet.name));
  } catch (error) {
    if (error instanceof BadPackage) throw new UnreadableFile(error.message);
    throw error;
  }
}

function sheetRows(workbook: ShownWorkbook, name: string): string[][] {
  const rows: string[][] = [];
  for (const cell of workbook.readSheet(name).cells) {
    const { row, column, value } = cell;
    if (row >= MOST_ROWS || column >= MOST_COLUMNS || value === null) continue;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push("");
    cells[column] = workbook.dateOf(cell) ?? seen(String(value));
  }
  return rows;
}
