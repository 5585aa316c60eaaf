/** Somebody's list as cells of text: the visible sheets of an .xlsx, an .xls or an .et, or a .csv. */
import { SCHEMA_PROPERTY } from "../layout/assemble-plan.ts";
import { isCompoundFile } from "../package/compound-file.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { isBlank } from "../text/blanks.ts";
import { seen } from "../text/unseen.ts";
import { formatAddress } from "../workbook/cell-address.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import type { ShownWorkbook } from "../workbook/workbook.ts";
import { csvRows } from "./csv-rows.ts";
import { decode } from "./decode.ts";
import type { ReadOptions } from "./imported.ts";
import { readingPackage } from "./reading-package.ts";
import { openXls } from "./xls/open-xls.ts";

/** A list of a year has fewer rows and columns; what lies beyond is formatting. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;

interface ListSheets {
  readonly sheets: readonly { readonly name: string; readonly rows: string[][] }[];
  /** Sheets that nobody sees, and that are not read. */
  readonly hidden: readonly string[];
  /** What a workbook of ours says that it is; undefined of all others. */
  readonly schema?: string | undefined;
}

/** @throws UnreadableFile where it is neither, or has more than a list has */
export function listSheets(bytes: Uint8Array, { fileName, platform }: ReadOptions): ListSheets {
  const name = fileName.toLowerCase();
  // what is piped has no ending of its own
  if (/\.(?:csv|txt)$/u.test(name)) {
    return { sheets: [{ name: "", rows: csvRows(seen(decode(bytes))) }], hidden: [] };
  }
  if (!/\.(?:xlsx|xls|et)$/u.test(name)) {
    throw new UnreadableFile("清单应为.xlsx、.xls、.et或.csv文件，其他表格请另存为其中一种。");
  }
  return readingPackage(() => {
    const workbook = isCompoundFile(bytes) ? openXls(bytes) : openWorkbook(bytes, platform);
    const visible = workbook.sheets.filter(({ state }) => state === "visible");
    const hidden = workbook.sheets.filter((it) => !visible.includes(it)).map((it) => it.name);
    return {
      sheets: visible.map((it) => ({ name: it.name, rows: sheetRows(workbook, it.name) })),
      hidden,
      schema: workbook.property(SCHEMA_PROPERTY)?.toString(),
    };
  });
}

function sheetRows(workbook: ShownWorkbook, name: string): string[][] {
  const { cells, merges } = workbook.readSheet(name);
  const rows: string[][] = [];
  const put = (row: number, column: number, text: string): void => {
    while (rows.length <= row) rows.push([]);
    const inRow = rows[row] ?? [];
    while (inRow.length < column) inRow.push("");
    inRow[column] = text;
  };
  for (const cell of cells) {
    const { row, column, value } = cell;
    const text = value === null ? "" : (workbook.dateOf(cell) ?? seen(String(value)));
    if (isBlank(text)) continue;
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
      throw new UnreadableFile(
        `工作表“${name}”的${formatAddress(row, column)}还有内容，清单至多${MOST_ROWS}行、${MOST_COLUMNS}列，请删去多余的，或分成几个文件。`,
      );
    }
    put(row, column, text);
  }
  for (const { top, left, bottom, right } of merges) {
    const text = rows[top]?.[left] ?? "";
    if (text === "") continue;
    for (let row = top; row <= Math.min(bottom, MOST_ROWS - 1); row += 1) {
      for (let column = left; column <= Math.min(right, MOST_COLUMNS - 1); column += 1) {
        put(row, column, text);
      }
    }
  }
  return rows;
}
