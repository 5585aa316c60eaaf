/** 申请台账 on paper: one request a line, without contacts, in the order of the register. */
import type { Line } from "../../register/line.ts";
import type { RegisterContext } from "../../register/register-context.ts";
import { printDate } from "../../text/dates.ts";
import type { Paper } from "../paper/paper.ts";
import { listTable, type ListColumn } from "./columns.ts";
import { dayText, dueText, kindText, outcomeText, statusText } from "./line-words.ts";

export function registerPaper(context: RegisterContext): Paper {
  const { register, lines, today } = context;
  const closed = lines.filter((line) => line.closed !== undefined).length;
  return {
    title: `${register.organ.name}${register.year}年政府信息公开申请台账`,
    form: "list",
    page: "landscape",
    blocks: [
      {
        kind: "note",
        text: `截至${printDate(today)}，登记${lines.length}件，已办结${closed}件，没有办结${lines.length - closed}件。到期日写明“暂定”的，所在年度的放假安排还没有公布。`,
      },
      listTable(lines, columnsOf(context)),
    ],
  };
}

function columnsOf(context: RegisterContext): ListColumn<Line>[] {
  return [
    { heading: "编号", share: 9, role: "centre", text: ({ number }) => number },
    { heading: "收到日期", share: 9, role: "centre", text: (it) => dayText(it, "received") },
    { heading: "申请人类别", share: 8, role: "centre", text: (it) => kindText(it, context) },
    { heading: "申请人", share: 10, role: "text", text: ({ request }) => request.applicant },
    { heading: "申请内容", share: 21, role: "text", text: ({ request }) => request.subject },
    { heading: "承办股室", share: 8, role: "centre", text: ({ request }) => request.office },
    { heading: "状态", share: 10, role: "centre", text: (it) => statusText(it, context) },
    { heading: "到期日", share: 13, role: "centre", text: (it) => dueText(it, context) },
    {
      heading: "送达（寄出）或办结日期",
      share: 10,
      role: "centre",
      text: (it) => dayText(it, "concluded") || dayText(it, "answered"),
    },
    { heading: "办理结果", share: 14, role: "text", text: outcomeText },
    { heading: "答复文号", share: 12, role: "text", text: ({ request }) => request.document },
    { heading: "备注", share: 10, role: "text", text: ({ request }) => request.note },
  ];
}
