/**
 * Guidance rules: what no check can decide. They are told in 填表说明 and ticked off in 自查清单 by whoever
 * knows the facts; they are never findings.
 */
import type { Role } from "../form/edition.ts";
import type { Edition } from "../form/editions.ts";

export interface Guidance {
  /** It speaks to the editions that have rows or columns of all these roles; none is every edition. */
  readonly roles: readonly Role[];
  /** What the form means, at length. */
  readonly text: string;
  /** What is confirmed by ticking it off. */
  readonly tick: string;
}

export const guidance = {
  "T2-JUSTICE": {
    roles: ["rules", "normativeDocuments", "issued", "repealed", "inForce"],
    text: "规章、行政规范性文件的制发、废止、现行有效三项数字，填报前与司法行政部门核对。",
    tick: "规章、行政规范性文件的三项数字已与司法行政部门核对。",
  },
  "T2-DECISION-SCOPE": {
    roles: ["licensing", "penalties", "compulsion", "decisions"],
    text: "行政许可、行政处罚、行政强制的处理决定数量，包括已公开的和依法未公开的全部处理决定，不是公开的信息条数。",
    tick: "处理决定数量包括已公开的和依法未公开的全部处理决定，不是信息条数。",
  },
  "T2O-OTHER-SCOPE": {
    roles: ["otherServices"],
    text: "“其他对外管理服务事项”是行政许可、行政处罚、行政强制以外的行政权力事项。",
    tick: "“其他对外管理服务事项”只含行政许可、行政处罚、行政强制以外的行政权力事项。",
  },
  "T3-PARTIAL-ONCE": {
    roles: ["handled"],
    text: "每件申请只计一个办理结果。部分公开（区分处理）的只计入（二），不再计入（三）不予公开等其他情形。",
    tick: "每件申请只计一个办理结果；部分公开的只计入（二），没有再计入其他情形。",
  },
  "S-SIXTH-UPPER": {
    roles: [],
    text: "第六部分还应回应上级要求报告的事项（如年度政务公开工作要点落实情况）。",
    tick: "第六部分已回应上级要求报告的事项（如年度政务公开工作要点落实情况）。",
  },
} as const satisfies Record<string, Guidance>;

/** What is ticked off before a report of that edition is handed in: 自查清单. */
export function checklistOf(edition: Edition): string[] {
  return Object.values(guidance)
    .filter((it) => appliesTo(edition, it))
    .map(({ tick }) => tick);
}

/** Whether the edition has rows or columns of all the roles that a guidance speaks of. */
export function appliesTo(
  { rows }: Edition,
  { roles }: { readonly roles: readonly Role[] },
): boolean {
  return roles.every((role) =>
    rows.some(
      ({ row, cells }) =>
        row.line.role === role || cells.some(({ column }) => column.line.role === role),
    ),
  );
}
