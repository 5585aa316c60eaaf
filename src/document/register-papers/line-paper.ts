/** 单件办理单: one request with every day of its way, how its deadline is reckoned, and where to sign. */
import { dateColumns } from "../../register/date-cells.ts";
import { filled, type Line } from "../../register/line.ts";
import { reckoningWords } from "../../register/reckoning-words.ts";
import type { RegisterContext } from "../../register/register-context.ts";
import { printDate } from "../../text/dates.ts";
import type { Paper, PaperCell, PaperTable } from "../paper/paper.ts";
import { dayText, dueText, kindText, outcomeText, statusText } from "./line-words.ts";
import { signersTable } from "./signers.ts";

export function linePaper(line: Line, context: RegisterContext): Paper {
  return {
    title: "政府信息公开申请办理单",
    form: "list",
    page: "portrait",
    blocks: [
      {
        kind: "note",
        text: `${context.register.organ.name}，编号${line.number}，截至${printDate(context.today)}。`,
      },
      factsTable(line, context),
      ...reckoningBlocks(line, context),
      { kind: "heading", text: "审批" },
      signersTable(["拟办意见", "审核意见", "批准意见"]),
    ],
  };
}

type Fact = readonly [label: string, text: string | null | undefined];

function factsTable(line: Line, context: RegisterContext): PaperTable {
  const { request } = line;
  const received: Fact[] = [
    ["收到日期", dayText(line, "received")],
    ["到达日期", dayText(line, "arrived")],
    ["申请渠道", request.channel],
    ["承办股室", request.office],
    ["申请人", request.applicant],
    ["申请人类别", kindText(line, context)],
    ["联系方式", request.contact],
    ["同一申请拆分编号", request.split],
  ];
  const done: Fact[] = [
    ["状态", statusText(line, context)],
    ["到期日", dueText(line, context)],
    ["办理结果", outcomeText(line)],
    ["答复文号", request.document],
    ["送达方式", request.delivery],
    ["归档", request.archived],
  ];
  return {
    kind: "table",
    shares: [3, 5, 3, 5],
    headerRows: 0,
    rows: [
      ...inPairs(received),
      whole("申请内容", request.subject),
      ...inPairs(stepsOf(line)),
      ...inPairs(done),
      whole("备注", request.note),
    ],
  };
}

/** Every column of days that is filled, but those above. */
function stepsOf(line: Line): Fact[] {
  const columns = dateColumns(line.request).filter(
    ({ key }) => key !== "received" && key !== "arrived",
  );
  return columns.flatMap(({ key, label }): Fact[] => {
    const text = dayText(line, key);
    return text === "" ? [] : [[label, text]];
  });
}

function inPairs(facts: readonly Fact[]): PaperCell[][] {
  const rows = Array.from({ length: Math.ceil(facts.length / 2) }, (_, i) =>
    facts.slice(2 * i, 2 * i + 2),
  );
  return rows.map(([left = ["", ""], right = ["", ""]]) => [...pair(left), ...pair(right)]);
}

function pair([label, text]: Fact): PaperCell[] {
  return [
    { role: "head", text: label },
    { role: "text", text: filled(text) ?? "" },
  ];
}

function whole(label: string, text: string | null | undefined): PaperCell[] {
  const [head, cell] = pair([label, text]);
  return [head, cell].flatMap((it, i) => (it ? [i === 1 ? { ...it, span: 3 } : it] : []));
}

/** Side by side, so that forty working days stay on the page. */
const PANELS = 3;

function reckoningBlocks(line: Line, context: RegisterContext): Paper["blocks"] {
  const heading = { kind: "heading", text: "期限推算" } as const;
  const words = reckoningWords(line, context);
  if (!words) return [heading, { kind: "note", text: "没有可以读出的收到日期，推算不出期限。" }];
  const { head, days } = words;
  const note = { kind: "note", text: head.endsWith("。") ? head : `${head}。` } as const;
  return days.length > 0 ? [heading, note, daysTable(days)] : [heading, note];
}

function daysTable(days: readonly string[]): PaperTable {
  const height = Math.ceil(days.length / PANELS);
  const panels = Array.from({ length: PANELS }, (_, i) => i);
  return {
    kind: "table",
    shares: panels.map(() => 1),
    headerRows: 0,
    rows: Array.from({ length: height }, (_, row) =>
      panels.map((panel): PaperCell => ({ role: "text", text: days[panel * height + row] ?? "" })),
    ),
  };
}
