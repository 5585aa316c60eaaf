/** 交接清单: what is open, what waits for whom, what is still to be put right, how it is counted, which files go along. */
import { lineName } from "../../form/names.ts";
import { checkRegister } from "../../register/check-register.ts";
import { countingChoices } from "../../register/counting-choices.ts";
import type { Awaited } from "../../register/deadline.ts";
import type { Dispute } from "../../register/dispute.ts";
import type { Line } from "../../register/line.ts";
import type { RegisterContext } from "../../register/register-context.ts";
import type { RegisterFinding } from "../../register/register-finding.ts";
import { printDate } from "../../text/dates.ts";
import type { Paper } from "../paper/paper.ts";
import { listTable, type ListColumn } from "./columns.ts";
import { dayText, dueText, statusText } from "./line-words.ts";
import { signersTable } from "./signers.ts";

/** @param files that are handed over, by name */
export function handoverPaper(context: RegisterContext, files: readonly string[]): Paper {
  const { register, lines, today, disputes } = context;
  const open = lines.filter((line) => line.closed === undefined);
  const pending = disputes.filter(isPending);
  const findings = checkRegister(register, today).findings.filter(
    ({ severity, explained }) => severity !== "hint" && !explained,
  );
  return {
    title: `${register.organ.name}政府信息公开申请工作交接清单`,
    form: "list",
    page: "portrait",
    blocks: [
      {
        kind: "note",
        text: `截至${printDate(today)}，${register.year}年台账登记${lines.length}件，没有办结${open.length}件；复议诉讼案件${disputes.length}件，没有审结${pending.length}件。`,
      },
      ...section(`一、没有办结的申请（${open.length}件）`, open, openColumns(context)),
      ...section(`二、没有审结的案件（${pending.length}件）`, pending, CASES),
      ...section(`三、需要处理的问题（${findings.length}个）`, findings, FINDINGS),
      { kind: "heading", text: "四、计数口径（没有成文规定的）" },
      listTable(countingChoices, CHOICES),
      { kind: "heading", text: "五、移交的文件" },
      listTable([...files, ...FILES], HANDED_OVER),
      { kind: "heading", text: "六、签字" },
      signersTable(["移交人", "接收人", "监交人"]),
    ],
  };
}

function section<Item>(
  text: string,
  items: readonly Item[],
  columns: readonly ListColumn<Item>[],
): Paper["blocks"] {
  const heading = { kind: "heading", text } as const;
  return [heading, items.length > 0 ? listTable(items, columns) : { kind: "note", text: "没有。" }];
}

const AWAITED: Readonly<Record<Awaited, string>> = {
  supplement: "申请人补正",
  fee: "申请人缴费",
  consultation: "第三方或者其他机关的意见",
};

function openColumns(context: RegisterContext): ListColumn<Line>[] {
  const waiting = (line: Line): string => {
    const awaited = context.deadlineOf(line).waiting;
    return awaited ? AWAITED[awaited.for] : "本机关答复";
  };
  return [
    { heading: "编号", share: 9, role: "centre", text: ({ number }) => number },
    { heading: "收到日期", share: 9, role: "centre", text: (it) => dayText(it, "received") },
    { heading: "申请内容", share: 18, role: "text", text: ({ request }) => request.subject },
    { heading: "承办股室", share: 8, role: "centre", text: ({ request }) => request.office },
    { heading: "状态", share: 8, role: "centre", text: (it) => statusText(it, context) },
    { heading: "等什么", share: 10, role: "text", text: waiting },
    { heading: "到期日", share: 12, role: "centre", text: (it) => dueText(it, context) },
  ];
}

/** Whether its latest instance has no end. */
function isPending({ instances }: Dispute): boolean {
  return instances.at(-1)?.closed === undefined;
}

const CASES: readonly ListColumn<Dispute>[] = [
  { heading: "案件编号", share: 9, role: "centre", text: ({ number }) => number },
  {
    heading: "类别",
    share: 14,
    role: "text",
    text: (it) => (it.kind ? lineName(it.kind.row.line) : it.case.kind),
  },
  { heading: "申请编号", share: 9, role: "centre", text: (it) => it.case.request },
  {
    heading: "最近一次答复、应诉通知日期",
    share: 14,
    role: "centre",
    text: ({ instances }) => instances.at(-1)?.opened,
  },
];

const FINDINGS: readonly ListColumn<RegisterFinding>[] = [
  { heading: "序号", share: 1, role: "centre", text: (_, i) => String(i + 1) },
  { heading: "问题", share: 11, role: "text", text: ({ message }) => message },
];

const CHOICES: readonly ListColumn<(typeof countingChoices)[number]>[] = [
  { heading: "事项", share: 1, role: "centre", text: ([matter]) => matter },
  { heading: "怎样计数", share: 5, role: "text", text: ([, choice]) => choice },
];

/** What belongs to a register beside its file; where it lies is written by hand. */
const FILES: readonly string[] = [
  "历年台账和年报定稿",
  "申请、答复、送达的纸质材料和案卷",
  "本机关的文书模板",
  "申请渠道（邮箱、平台、传真）的账号，当面交接",
];

const HANDED_OVER: readonly ListColumn<string>[] = [
  { heading: "序号", share: 1, role: "centre", text: (_, i) => String(i + 1) },
  { heading: "文件", share: 6, role: "text", text: (name) => name },
  { heading: "存放位置、数量", share: 5, role: "text", text: () => "" },
];
