/**
 * The columns of the register's workbook (申请台账): which property of `ogi-register/1` stands where, and how it is
 * headed. Whoever writes, counts or reads the workbook walks this table.
 *
 * A key is the path of the property (`supplement.received`); lists count from 0 (`consultations.0.sent`,
 * `instances.1.closed`).
 */
import { dateColumns } from "../../register/date-cells.ts";
import { columnName, isForeignColumn } from "../../register/foreign-columns.ts";
import type { Choice } from "./choices.ts";

/** What stands in the cells of a column; a choice offers words, each of which stands for a value of the JSON. */
type ColumnContent =
  { readonly kind: "date" | "text" } | { readonly kind: "choice"; readonly choice: Choice };

export interface RegisterColumn {
  readonly key: string;
  /** As printed; that of a column of the user's own is written by the user. */
  readonly heading: string;
  /** Printed over the headings of neighbours that belong together. */
  readonly group: string;
  readonly content: ColumnContent;
  /** In characters of the default font. */
  readonly width: number;
}

/** How many consultations, answers ordered anew and columns of the user's own a line has room for. */
export const CONSULTATIONS = 3;
export const REANSWERS = 2;
export const OWN_COLUMNS = 8;

/** The instances of a case, one behind the other. */
export const instanceLevels = ["first", "second", "retrial"] as const;

const DATE = { kind: "date" } as const;
const TEXT = { kind: "text" } as const;
const DATE_WIDTH = 12.5;

const dateHeadings: ReadonlyMap<string, string> = new Map(
  dateColumns({
    number: "",
    received: "",
    kind: "",
    reanswers: Array.from({ length: REANSWERS }, () => ({})),
  }).map(({ key, label }) => [key, label]),
);

/** A column of 申请登记; its heading is what the property is called everywhere. */
function line(
  group: string,
  key: string,
  content: ColumnContent,
  width: number,
  heading?: string,
): RegisterColumn {
  const known = dateHeadings.get(key) ?? (isForeignColumn(key) ? columnName(key) : undefined);
  const called = heading ?? known;
  if (called === undefined) throw new Error(`The column "${key}" has no heading.`);
  return { key, heading: called, group, content, width };
}

function dates(group: string, keys: readonly string[]): RegisterColumn[] {
  return keys.map((key) => line(group, key, DATE, DATE_WIDTH));
}

function choice(of: Choice): ColumnContent {
  return { kind: "choice", choice: of };
}

/** How often, where it may be more than once: 征求意见, 征求意见（第2次）. */
function times(name: string, i: number): string {
  return i === 0 ? name : `${name}（第${i + 1}次）`;
}

/** 申请登记, from the left: what is printed, then what is written down of each step. */
export const requestColumns: readonly RegisterColumn[] = [
  line("登记", "number", TEXT, 12),
  ...dates("登记", ["received"]),
  line("登记", "kind", choice("applicant"), 13),
  line("登记", "applicant", TEXT, 14),
  line("登记", "subject", TEXT, 34),
  line("登记", "office", TEXT, 10),
  ...dates("答复", ["answered"]),
  line("答复", "outcome", choice("outcome"), 24),
  line("答复", "document", TEXT, 18),
  ...dates("答复", ["concluded"]),
  line("答复", "note", TEXT, 18),
  ...dates("收到的情况", ["arrived"]),
  line("收到的情况", "channel", choice("channel"), 10),
  line("收到的情况", "contact", TEXT, 18),
  line("收到的情况", "split", TEXT, 14),
  line("收到的情况", "onBehalfOf", TEXT, 16, "代何机关办理"),
  ...dates("补正", ["supplement.asked", "supplement.limit", "supplement.received"]),
  ...dates("延期和延迟", ["extended", "deferredTo"]),
  ...Array.from({ length: CONSULTATIONS }, (_, i) => [
    line(times("征求意见", i), `consultations.${i}.with`, choice("asked"), 11, "征求谁的意见"),
    ...dates(times("征求意见", i), [
      `consultations.${i}.sent`,
      `consultations.${i}.receivedByThem`,
      `consultations.${i}.limit`,
      `consultations.${i}.answered`,
    ]),
  ]).flat(),
  ...dates("收费", ["fee.noticed", "fee.limit", "fee.paid"]),
  ...dates("答复书", ["documentDate"]),
  line("答复书", "delivery", TEXT, 10),
  ...Array.from({ length: REANSWERS }, (_, i) =>
    dates(times("重新答复", i), [
      `reanswers.${i}.ordered`,
      `reanswers.${i}.limit`,
      `reanswers.${i}.answered`,
    ]),
  ).flat(),
  line("审核归档", "reviewed", TEXT, 10, "审核"),
  line("审核归档", "approved", TEXT, 10, "批准"),
  line("审核归档", "archived", TEXT, 12.5, "归档"),
  ...Array.from({ length: OWN_COLUMNS }, (_, i) =>
    line("自设栏（表头自己写）", `extra.${i}`, TEXT, 12, ""),
  ),
];

/** The last column of 申请登记 that is printed: those behind it hold contacts and single steps. */
export const LAST_PRINTED_REQUEST_COLUMN = "note";

const LEVELS: Readonly<Record<(typeof instanceLevels)[number], string>> = {
  first: "行政复议或一审",
  second: "二审",
  retrial: "再审",
};

/** 复议诉讼: one case a line, its instances beside each other. */
export const caseColumns: readonly RegisterColumn[] = [
  column("案件", "number", "编号", TEXT, 12),
  column("案件", "kind", "类型", choice("caseKind"), 18),
  column("案件", "request", "申请编号", TEXT, 12),
  column("案件", "coDefendantOnly", "仅作为共同被告", choice("yesOrNo"), 10),
  ...instanceLevels.flatMap((level, i) => [
    column(LEVELS[level], `instances.${i}.opened`, "通知书日期", DATE, DATE_WIDTH),
    column(LEVELS[level], `instances.${i}.closed`, "结案日期", DATE, DATE_WIDTH),
    column(LEVELS[level], `instances.${i}.ending`, "结案方式", TEXT, 14),
    column(LEVELS[level], `instances.${i}.result`, "结果", choice("result"), 10),
  ]),
];

/** 规范性文件. */
export const documentColumns: readonly RegisterColumn[] = [
  column("文件", "number", "文号", TEXT, 22),
  column("文件", "title", "名称", TEXT, 44),
  column("文件", "kind", "类别", choice("documentKind"), 16),
  column("文件", "issued", "制发日期", DATE, DATE_WIDTH),
  column("文件", "repealed", "废止日期", DATE, DATE_WIDTH),
  column("文件", "lead", "牵头", choice("yesOrNo"), 8),
];

/**
 * The user's own days in 节假日. A year alone (2027) in the first column declares its days complete; a day is off or
 * worked as the second column says.
 */
export const holidayColumns: readonly RegisterColumn[] = [
  column("自己填的日子", "date", "日期或年度", DATE, 15),
  column("自己填的日子", "kind", "休／班", choice("restOrWork"), 12),
];

/** Written reasons for what is found, in 口径设置. */
export const explanationColumns: readonly RegisterColumn[] = [
  column("情况说明", "at", "编号", TEXT, 16),
  column("情况说明", "code", "问题编号", TEXT, 16),
  column("情况说明", "text", "情况说明", TEXT, 60),
  column("情况说明", "figures", "所据日期", TEXT, 20),
];

function column(
  group: string,
  key: string,
  heading: string,
  content: ColumnContent,
  width: number,
): RegisterColumn {
  return { key, heading, group, content, width };
}
