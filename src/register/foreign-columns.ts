/** What other people's lists call their columns; what stands here is what no list means otherwise. */
import { squeeze } from "../text/squeeze.ts";

/** The columns of a register that a list may have, and what each is called; the first is its name here. */
export const foreignColumns = {
  number: ["编号", "登记号", "登记编号", "申请编号", "受理编号", "受理号", "流水号", "收文编号"],
  split: ["同一申请拆分编号", "拆分编号", "来文编号"],
  arrived: ["到达日期", "提交日期", "提交时间"],
  received: [
    "收到日期",
    "收到时间",
    "收件日期",
    "收件时间",
    "收到申请日期",
    "收到申请时间",
    "收到申请的日期",
    "收到申请的时间",
  ],
  channel: ["申请渠道", "渠道", "申请方式", "受理方式", "受理渠道", "收件方式"],
  kind: ["申请人类别", "申请人类型", "申请人性质", "申请人分类"],
  applicant: ["申请人", "申请人姓名", "申请人名称", "申请人姓名或名称", "申请人姓名/名称"],
  contact: ["联系方式", "联系电话", "电话", "手机", "手机号码"],
  subject: ["申请内容", "内容描述", "申请事项", "信息名称", "申请公开的信息", "所需信息"],
  office: [
    "承办股室",
    "承办部门",
    "承办科室",
    "承办单位",
    "承办处室",
    "经办股室",
    "经办科室",
    "经办部门",
  ],
  "supplement.asked": ["补正通知日期", "补正告知日期", "补正告知书日期", "补正发出日期"],
  "supplement.limit": ["补正期限"],
  "supplement.received": ["收到补正日期", "补正收到日期"],
  "consultation.sent": ["征求意见发出日期", "征求意见日期", "征求意见书日期"],
  "consultation.receivedByThem": ["被征求方收到日期"],
  "consultation.limit": ["征求意见期限"],
  "consultation.answered": ["收到意见日期", "意见收到日期", "征求意见收到意见日期"],
  extended: ["延期告知日期", "延期日期", "延期答复告知日期", "延期答复告知书日期"],
  "fee.noticed": ["收费通知日期", "收费通知书日期"],
  "fee.limit": ["缴费期限"],
  "fee.paid": ["缴费日期", "缴清日期"],
  deferredTo: ["延迟答复至"],
  answered: ["送达（寄出）日期", "送达日期", "寄出日期", "交邮日期", "答复送达日期"],
  documentDate: ["落款日期", "成文日期", "答复书日期"],
  document: ["答复文号", "文号", "答复书编号"],
  delivery: ["送达方式", "答复方式", "获取方式", "提供方式"],
  concluded: ["办结日期", "办结时间", "结束时间"],
  outcome: ["办理结果", "办理情况", "处理结果", "处理方式", "答复结果", "办理结论"],
  note: ["备注"],
} as const satisfies Record<string, readonly string[]>;

export type ForeignColumn = keyof typeof foreignColumns;

/** Numbers the rows: who has numbers of his own as well goes by those. */
const SPARE: ReadonlyMap<string, ForeignColumn> = new Map([["序号", "number"]]);

/** What may be meant by a heading where the list has no better one; it is said. */
const DOUBTFUL: ReadonlyMap<string, ForeignColumn> = new Map(
  Object.entries({
    申请时间: "received",
    申请日期: "received",
    受理日期: "received",
    受理时间: "received",
    答复时间: "answered",
    答复日期: "answered",
  } as const),
);

/** Without a register nothing can be counted. */
export const neededColumns: readonly ForeignColumn[] = ["number", "received", "kind"];

/** What is counted depends on them, so that none may be taken for another. */
export const countedColumns: readonly ForeignColumn[] = [
  ...neededColumns,
  "answered",
  "concluded",
  "outcome",
];

/** A cell that holds the day of an answer and what was answered. */
const ANSWER_AND_RESULT = /^(?:答复|办理)(?:时间|日期)[及和与、/](?:答复|办理|处理)?结果$/u;

export function isAnswerAndResult(heading: string): boolean {
  return ANSWER_AND_RESULT.test(headingWords(heading));
}

export const isForeignColumn = (key: string): key is ForeignColumn =>
  Object.hasOwn(foreignColumns, key);

/** What the column is called here. */
export function columnName(column: ForeignColumn): string {
  return foreignColumns[column][0];
}

/** How surely a heading means a column, the surest first; `spare` needs no word where nothing else is there. */
export const certainties = ["sure", "spare", "doubtful"] as const;

export interface MeantColumn {
  readonly column: ForeignColumn;
  readonly is: (typeof certainties)[number];
}

/** The column that a heading names; undefined for one of the list's own. */
export function columnNamed(heading: string): MeantColumn | undefined {
  const name = headingWords(heading);
  const found = meantBy(name);
  if (found) return found;
  const [bare = ""] = name.split(/\((?=[^()]*\)$)/u);
  const meant = bare === name ? undefined : meantBy(bare);
  return meant && { column: meant.column, is: "doubtful" };
}

const SURE: ReadonlyMap<string, ForeignColumn> = new Map(
  (Object.keys(foreignColumns) as ForeignColumn[]).flatMap((column) =>
    foreignColumns[column].map((name) => [headingWords(name), column] as const),
  ),
);

function meantBy(name: string): MeantColumn | undefined {
  for (const [is, names] of [
    ["sure", SURE],
    ["spare", SPARE],
    ["doubtful", DOUBTFUL],
  ] as const) {
    const column = names.get(name);
    if (column) return { column, is };
  }
  return undefined;
}

/** A heading as it is compared: of either width, without blanks and stars. */
export function headingWords(heading: string): string {
  return squeeze(heading).replace(/[*:]/gu, "");
}
