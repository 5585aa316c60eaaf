/** 归档目录: the papers of one request in the order in which they came, or the requests of a year that are closed. */
import { filled, type Line } from "../../register/line.ts";
import { letterKindNames } from "../../register/letters/letter.ts";
import { lettersFor } from "../../register/letters/letters.ts";
import type { RegisterContext } from "../../register/register-context.ts";
import type { Paper } from "../paper/paper.ts";
import { listTable, type ListColumn } from "./columns.ts";
import { dayText, outcomeText } from "./line-words.ts";

/** Of one line, or of all that are closed. */
export function archivePaper(context: RegisterContext, line: Line | undefined): Paper {
  const { organ, year } = context.register;
  return {
    title: line ? "政府信息公开申请卷内目录" : `${organ.name}${year}年政府信息公开申请归档目录`,
    form: "list",
    page: line ? "portrait" : "landscape",
    blocks: line ? blocksOfLine(line, context) : [listTable(closedLines(context), YEAR)],
  };
}

function closedLines({ lines }: RegisterContext): Line[] {
  return lines.filter(({ closed }) => closed !== undefined);
}

const YEAR: readonly ListColumn<Line>[] = [
  { heading: "序号", share: 4, role: "centre", text: (_, i) => String(i + 1) },
  { heading: "编号", share: 9, role: "centre", text: ({ number }) => number },
  { heading: "申请人", share: 11, role: "text", text: ({ request }) => request.applicant },
  { heading: "申请内容", share: 28, role: "text", text: ({ request }) => request.subject },
  { heading: "收到日期", share: 9, role: "centre", text: (it) => dayText(it, "received") },
  { heading: "办结日期", share: 9, role: "centre", text: ({ closed }) => closed },
  { heading: "办理结果", share: 16, role: "text", text: outcomeText },
  { heading: "答复文号", share: 14, role: "text", text: ({ request }) => request.document },
  { heading: "页数", share: 5, role: "centre", text: () => "" },
  { heading: "归档", share: 9, role: "text", text: ({ request }) => request.archived },
];

interface FiledPaper {
  readonly name: string;
  readonly day: string | undefined;
  readonly document?: string | undefined;
}

const PAPERS: readonly ListColumn<FiledPaper>[] = [
  { heading: "序号", share: 1, role: "centre", text: (_, i) => String(i + 1) },
  { heading: "材料名称", share: 5, role: "text", text: ({ name }) => name },
  { heading: "文号", share: 3, role: "text", text: ({ document }) => document },
  { heading: "日期", share: 2, role: "centre", text: ({ day }) => day },
  { heading: "页数", share: 1, role: "centre", text: () => "" },
  { heading: "备注", share: 2, role: "text", text: () => "" },
];

function blocksOfLine(line: Line, context: RegisterContext): Paper["blocks"] {
  const { request, number } = line;
  const said = [
    ["申请内容", filled(request.subject)],
    ["办理结果", outcomeText(line)],
  ];
  return [
    { kind: "note", text: `${context.register.organ.name}，编号${number}。` },
    ...said.flatMap(([what, text]) =>
      text ? [{ kind: "note", text: `${what}：${text}` } as const] : [],
    ),
    listTable(papersOf(line, context), PAPERS),
  ];
}

/** As they came, each where its day stands in the line; those of one day in the order of the procedure. */
function papersOf(line: Line, context: RegisterContext): FiledPaper[] {
  const { request, day } = line;
  const paper = (name: string, on: string | undefined, document?: string | null): FiledPaper[] =>
    on === undefined ? [] : [{ name, day: on, document: filled(document) }];
  const consultations = [...(request.consultations ?? []).keys()].flatMap((i) => [
    ...paper(letterKindNames.consultation, day(`consultations.${i}.sent`)),
    ...paper("对征求意见的回复", day(`consultations.${i}.answered`)),
  ]);
  const reanswers = [...(request.reanswers ?? []).keys()].flatMap((i) => [
    ...paper("责令重新答复的决定或判决", day(`reanswers.${i}.ordered`)),
    ...paper("重新作出的答复书", day(`reanswers.${i}.answered`)),
  ]);
  const disputes = context.disputes
    .filter((it) => filled(it.case.request) === line.number)
    .flatMap(({ number, instances }) =>
      instances.flatMap(({ opened, closed }) => [
        ...paper(`${number}：答复通知书或应诉通知书`, opened),
        ...paper(`${number}：复议决定书或裁判文书`, closed),
      ]),
    );
  const reply = lettersFor(line, "reply", context.edition)[0]?.title ?? letterKindNames.reply;
  const answered = line.outcome ? (day("documentDate") ?? day("answered")) : undefined;
  const papers = [
    ...paper("政府信息公开申请表及身份证明", day("received")),
    ...paper(letterKindNames.receipt, day("received")),
    ...paper(letterKindNames.supplement, day("supplement.asked")),
    ...paper("申请人提交的补正材料", day("supplement.received")),
    ...consultations,
    ...paper(letterKindNames.extension, day("extended")),
    ...paper(letterKindNames.fee, day("fee.noticed")),
    ...paper("缴费凭证", day("fee.paid")),
    ...paper(`${reply}及审批单`, answered, request.document),
    ...paper(`${letterKindNames.service}或寄件凭证`, day("answered")),
    ...reanswers,
    ...disputes,
  ];
  return papers.sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : a.day === b.day ? 0 : 1));
}
