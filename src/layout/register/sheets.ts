/** The sheets of the register's workbook, where their lines stand, and how ranges of them are named. */
import type { RegisterColumn } from "./columns.ts";

type RegisterSheetId =
  | "guide"
  | "requests"
  | "cases"
  | "documents"
  | "tableThree"
  | "tableFour"
  | "tableTwo"
  | "due"
  | "holidays"
  | "settings";

/** In the order of the tabs. */
export const registerSheets: Readonly<Record<RegisterSheetId, string>> = {
  guide: "填表说明",
  requests: "申请登记",
  cases: "复议诉讼",
  documents: "规范性文件",
  tableThree: "表三",
  tableFour: "表四",
  tableTwo: "表二第一项",
  due: "到期提醒",
  holidays: "节假日",
  settings: "口径设置",
};

/** The sheets that people write in. */
export const registerLists: readonly string[] = (
  ["requests", "cases", "documents", "holidays", "settings"] as const
).map((id) => registerSheets[id]);

/** The lists that people write in, line by line. */
export type ListId = "requests" | "cases" | "documents" | "holidays" | "explanations";

/** On the sheets of 申请登记, 复议诉讼, 规范性文件 and 节假日: counted from 1, as sheets do. */
export const GROUP_ROW = 4;
export const HEADING_ROW = 5;
export const FIRST_LINE = 6;

/** How many lines are prepared, with their formulas. */
export const PREPARED_LINES: Readonly<Record<ListId, number>> = {
  requests: 1000,
  cases: 200,
  documents: 300,
  holidays: 200,
  explanations: 40,
};

/** Through which line what stands there is counted, once its formulas are copied; what lies further is said. */
export const COUNTED_LINES: Readonly<Record<ListId, number>> = {
  requests: 5000,
  cases: 1000,
  documents: 3000,
  holidays: 400,
  explanations: 1000,
};

/** What stands for a result that 日历 does not reach. */
export const BEYOND = "超出日历";

/** The hidden name of all counted cells of a column: `register.requests.received`. */
export function columnRangeName(list: ListId, { key }: Pick<RegisterColumn, "key">): string {
  return `register.${list}.${key}`;
}

/** The cells of 口径设置 that hold the head of the register, each a hidden name of its own: `register.year`. */
export const registerHeads = ["organ", "kind", "year", "today"] as const;

export type RegisterHead = (typeof registerHeads)[number];

export function headName(head: RegisterHead): string {
  return `register.${head}`;
}
