/** What stands in a line, column by column, for who keeps the register: it names people. */
import { applicantsByName } from "./named-rows.ts";
import type { Edition } from "../form/editions.ts";
import { lineName, numberedName } from "../form/names.ts";
import { printDate } from "../text/dates.ts";
import { filled, type Line } from "./line.ts";

interface ColumnWords {
  readonly label: string;
  readonly text: string;
}

/** The filled columns, in the order of the register; days as they are printed, or as they stand where they are none. */
export function lineWords(
  { request, outcome, kind, dates }: Line,
  edition: Edition,
): ColumnWords[] {
  const column = kind === undefined ? undefined : applicantsByName(edition).get(kind)?.column;
  const texts: readonly (readonly [label: string, text: string | null | undefined])[] = [
    ["为哪个机关办理", request.onBehalfOf],
    ["同一申请拆分编号", request.split],
    ["申请渠道", request.channel],
    ["申请人类别", column ? lineName(column.line) : request.kind],
    ["申请人", request.applicant],
    ["联系方式", request.contact],
    ["申请内容", request.subject],
    ["承办股室", request.office],
    ...dates().map(({ label, day, text }) => [label, day ? printDate(day) : text] as const),
    ["办理结果", outcome ? numberedName(outcome.row) : request.outcome],
    ["答复文号", request.document],
    ["送达方式", request.delivery],
    ["备注", request.note],
    ...Object.entries(request.extra ?? {}).map(([label, it]) => [label, String(it ?? "")] as const),
  ];
  return texts.flatMap(([label, it]) => {
    const text = filled(it);
    return text === undefined ? [] : [{ label, text }];
  });
}
