/** The sheets of a collection's workbook (汇总表), and where their lines stand. */
import type { SumScope } from "../../collection/collected.ts";
import { scopeNames } from "../../collection/scope-names.ts";
import type { TableId } from "../../form/edition.ts";
import type { Lines } from "../rectangle.ts";

/**
 * In the order of the tabs: 本行政区域 is everybody who counts, 本级 whoever is of the organ's own level
 * (国办发〔2014〕32号).
 */
export const sumScopes: readonly SumScope[] = ["all", "own"];

/** In the order of the tabs. */
export const sumTables: Readonly<Record<TableId, string>> = {
  proactiveDisclosure: "表二",
  requests: "表三",
  disputes: "表四",
};

export function sumSheet(scope: SumScope, table: TableId): string {
  return `${scopeNames[scope]}${sumTables[table]}`;
}

/** The lists of 汇总表, and the one of 整改清单, which is a workbook of its own. */
export type LineSheetId = CollectionListId | "rectification";

export type CollectionListId =
  "units" | "groups" | "standing" | "findings" | "published" | "indicators";

/** In the order of the tabs, behind the sums. */
export const lineSheets: Readonly<Record<LineSheetId, string>> = {
  groups: "分类小计",
  units: "分单位数据",
  standing: "报送情况",
  findings: "核对结果",
  published: "公布情况",
  indicators: "指标",
  rectification: "整改清单",
};

/** Rows are counted from 1, as sheets do. */
export const TITLE_ROW = 2;
export const NOTE_ROW = 3;

/** How many lines are counted; one is made with the workbook, the others when it is filled. */
const COUNTED: Readonly<Record<LineSheetId, number>> = {
  units: 20_000,
  groups: 2_000,
  standing: 40_000,
  findings: 500_000,
  published: 20_000,
  indicators: 200_000,
  rectification: 500_000,
};

/** Heads of one row, or of three where every cell of the form has its column. */
const HEAD_ROWS: Readonly<Record<LineSheetId, number>> = {
  units: 3,
  groups: 3,
  standing: 1,
  findings: 1,
  published: 1,
  indicators: 1,
  rectification: 1,
};

export const HEAD_ROW = 4;

export function firstLine(id: LineSheetId): number {
  return HEAD_ROW + HEAD_ROWS[id];
}

const ids = Object.keys(lineSheets) as LineSheetId[];

/** The lines of each sheet. */
export const linesOf = Object.fromEntries(
  ids.map((id): [LineSheetId, Lines] => [
    id,
    { top: firstLine(id), prepared: 1, counted: COUNTED[id] },
  ]),
) as Readonly<Record<LineSheetId, Lines>>;
