/** What papers say of a line: its days as they are read, how it stands, for whom it waits. */
import { lineName, numberedName } from "../../form/names.ts";
import { entryOf } from "../../register/check-register.ts";
import type { DateKey } from "../../register/date-cells.ts";
import { filled, type Line } from "../../register/line.ts";
import { columnsOfApplicants } from "../../register/named-rows.ts";
import type { RegisterContext } from "../../register/register-context.ts";
import { statusWords } from "../../register/status-words.ts";

/** YYYY-MM-DD; what cannot be read as it was entered; nothing where nothing stands there. */
export function dayText(line: Line, key: DateKey): string {
  if (key === "received") return line.day("received") ?? line.request.received;
  const cell = line.dates().find((it) => it.key === key);
  return cell === undefined ? "" : (cell.day ?? cell.text);
}

export function kindText({ kind, request }: Line, { edition }: RegisterContext): string {
  const cell = columnsOfApplicants(edition).find(({ column }) => column.key === kind);
  return cell ? lineName(cell.column.line) : request.kind;
}

export function outcomeText({ outcome, request }: Line): string {
  return outcome ? numberedName(outcome.row) : (filled(request.outcome) ?? "");
}

export function statusText(line: Line, context: RegisterContext): string {
  return statusWords[entryOf(line, context).status];
}

/** The last day for the answer, or until when something is awaited. */
export function dueText(line: Line, context: RegisterContext): string {
  const { deadline, limit, provisional, status } = entryOf(line, context);
  if (status === "closed") return "";
  const mark = provisional ? "（暂定）" : "";
  if (deadline !== null) return `${deadline}${mark}`;
  return limit === null ? "" : `等到${limit}${mark}`;
}
