/** 汇总表 that is open in Excel: its lists are found by their headings, and read a few thousand lines at a time. */
import {
  openFinding,
  openLists,
  openUnits,
  type LineOf,
  type OpenFinding,
} from "../../book/collection/open-collection.ts";
import { findHeads, type Heads } from "../../book/collection/list-heads.ts";
import { lineSheets, NOTE_ROW } from "../../layout/collection/sheets.ts";
import { STATUS_ROW } from "../../layout/status-line.ts";
import { HostFailure } from "../host-failure.ts";
import type { FoundCollection } from "../workbook-host.ts";

const IS_COLLECTION = "打开的工作簿是汇总表，不是年报。";

type ListId = keyof typeof openLists;

interface OpenList {
  readonly sheet: Excel.Worksheet;
  readonly heads: Heads<string>;
  /** What stands above the list. */
  readonly above: readonly (readonly Entry[])[];
  readonly firstRow: number;
  /** The row behind the last. */
  readonly endRow: number;
  readonly width: number;
}

type Entry = string | number | boolean;

/** Headings stand no lower, and no further to the right, unless somebody hides them. */
const SOUGHT = { rows: 12, columns: 40 };

/** Excel on the web answers with five megabytes at most: as many lines of all columns, or of one. */
const MOST_LINES = { whole: 4000, oneColumn: 50_000 };

/** @throws HostFailure where its list of units is gone */
export async function readOpenCollection(context: Excel.RequestContext): Promise<FoundCollection> {
  const list = await findList(context, "standing");
  const lines = await readLines(context, list);
  const said = (row: number): string => String(list.above[row - 1]?.[0] ?? "").trim();
  return {
    kind: "collection",
    says: IS_COLLECTION,
    standing: said(STATUS_ROW),
    subject: said(NOTE_ROW),
    ...openUnits(lines.map((it) => lineOf(it, list))),
  };
}

/** What was found of a unit, from the lines of 核对结果 as they stand now. */
export async function findingsOf(
  context: Excel.RequestContext,
  unit: string,
): Promise<readonly OpenFinding[]> {
  return (await findingLines(context, unit)).map(({ finding }) => finding);
}

/**
 * Selects the line of a unit, or that of something found of it.
 *
 * @throws HostFailure where no line is of it any longer
 */
export async function goToUnit(
  context: Excel.RequestContext,
  unit: string,
  finding?: OpenFinding,
): Promise<void> {
  const at = finding
    ? await placeOfFinding(context, unit, finding)
    : await placeOfUnit(context, unit);
  if (!at) {
    throw new HostFailure(
      `汇总表里没有找到${unit}的这一行，可能刚被改过或删去，请重新读取后再试。`,
    );
  }
  const { list, row } = at;
  list.sheet.activate();
  list.sheet.getRangeByIndexes(row, 0, 1, list.width).select();
  await context.sync();
}

interface LinePlace {
  readonly list: OpenList;
  readonly row: number;
}

async function placeOfUnit(
  context: Excel.RequestContext,
  unit: string,
): Promise<LinePlace | undefined> {
  const list = await findList(context, "standing");
  const [row] = await rowsOf(context, list, unit);
  return row === undefined ? undefined : { list, row };
}

async function placeOfFinding(
  context: Excel.RequestContext,
  unit: string,
  { at, message }: OpenFinding,
): Promise<LinePlace | undefined> {
  const lines = await findingLines(context, unit);
  return lines.find(({ finding }) => finding.at === at && finding.message === message);
}

async function findingLines(
  context: Excel.RequestContext,
  unit: string,
): Promise<(LinePlace & { readonly finding: OpenFinding })[]> {
  const list = await findList(context, "findings");
  const rows = await rowsOf(context, list, unit);
  if (rows.length === 0) return [];
  const ranges = rows.map((row) => asked(list.sheet.getRangeByIndexes(row, 0, 1, list.width)));
  await context.sync();
  return ranges.map((range, i) => ({
    list,
    row: rows[i] ?? 0,
    finding: openFinding(lineOf(entriesOf(range)[0] ?? [], list)),
  }));
}

/** The rows on which a unit stands. */
async function rowsOf(
  context: Excel.RequestContext,
  list: OpenList,
  unit: string,
): Promise<number[]> {
  const column = { left: list.heads.columns.get("unit") ?? 0, width: 1 };
  const names = await readColumns(context, list, column, MOST_LINES.oneColumn);
  return names.flatMap(([name], i) => (String(name).trim() === unit ? [list.firstRow + i] : []));
}

function readLines(
  context: Excel.RequestContext,
  list: OpenList,
): Promise<readonly (readonly Entry[])[]> {
  return readColumns(context, list, { left: 0, width: list.width }, MOST_LINES.whole);
}

/** @param most how many lines one answer may have */
async function readColumns(
  context: Excel.RequestContext,
  { sheet, firstRow, endRow }: OpenList,
  { left, width }: { readonly left: number; readonly width: number },
  most: number,
): Promise<readonly (readonly Entry[])[]> {
  const lines: (readonly Entry[])[] = [];
  for (let row = firstRow; row < endRow; row += most) {
    const range = asked(sheet.getRangeByIndexes(row, left, Math.min(most, endRow - row), width));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not be larger
    await context.sync();
    lines.push(...entriesOf(range));
  }
  return lines;
}

/** On the sheet of its name, or where its headings are. */
async function findList(context: Excel.RequestContext, id: ListId): Promise<OpenList> {
  const { worksheets } = context.workbook;
  const name = lineSheets[id];
  const found = await listOn(context, [worksheets.getItemOrNullObject(name)], id);
  if (found) return found;
  worksheets.load("items/name");
  await context.sync();
  const renamed = await listOn(context, worksheets.items, id);
  if (renamed) return renamed;
  throw new HostFailure(
    `汇总表里没有找到“${name}”的表头，请恢复这张工作表的列名，或重新汇总一次。`,
  );
}

async function listOn(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  id: ListId,
): Promise<OpenList | undefined> {
  const looked = sheets.map((sheet) => {
    sheet.load("name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    return { sheet, used, top: asked(sheet.getRangeByIndexes(0, 0, SOUGHT.rows, SOUGHT.columns)) };
  });
  await context.sync();
  for (const { sheet, used, top } of looked) {
    if (sheet.isNullObject || used.isNullObject) continue;
    const above = entriesOf(top);
    const cells = above.flatMap((line, row) =>
      line.map((value, column) => ({ row, column, value })),
    );
    const { columns, needed } = openLists[id] as (typeof openLists)["standing"];
    const heads = findHeads(cells, columns, needed);
    if (!heads) continue;
    const width = Math.max(...heads.columns.values()) + 1;
    return {
      ...{ sheet, heads, above, width },
      ...{ firstRow: heads.row + 1, endRow: used.rowIndex + used.rowCount },
    };
  }
  return undefined;
}

function asked(range: Excel.Range): Excel.Range {
  range.load("values");
  return range;
}

function entriesOf(range: Excel.Range): readonly (readonly Entry[])[] {
  return range.values as readonly (readonly Entry[])[];
}

function lineOf(line: readonly Entry[], { heads }: OpenList): LineOf<string> {
  return (key) => {
    const column = heads.columns.get(key);
    return column === undefined ? undefined : line[column];
  };
}
