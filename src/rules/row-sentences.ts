/** What is said of numbers of one row that do not fit each other. */
import { difference, formatNumber } from "../figures/figure.ts";
import type { Cell } from "../form/edition.ts";
import { cellName, rowName } from "../form/names.ts";
import type { RowOfRoles } from "./context.ts";
import { told, type Sentence } from "./finding.ts";

const n = formatNumber;

export function validBelowMinimum(
  { row, number }: RowOfRoles<"issued" | "repealed" | "inForce">,
  least: number,
): Sentence {
  const off = n(difference(least, number("inForce")));
  return told(
    rowName(row),
    `：本年制发${n(number("issued"))}－本年废止${n(number("repealed"))}＝${n(least)}，现行有效填${n(number("inForce"))}，少${off}。现行有效不应小于制发减废止，请核实。`,
  );
}

export function noRulePower(organ: string, cell: Cell, value: number): Sentence {
  return told(
    cellName(cell),
    `填${n(value)}；${organ}没有规章制定权，应为0。请核实是否把规范性文件填成了规章。`,
  );
}

export function disclosedBelowNew({
  row,
  number,
}: RowOfRoles<"newlyDisclosed" | "totalDisclosed">): Sentence {
  const off = n(difference(number("newlyDisclosed"), number("totalDisclosed")));
  return told(
    rowName(row),
    `：对外公开总数量填${n(number("totalDisclosed"))}，本年新公开填${n(number("newlyDisclosed"))}，少${off}。对外公开总数量不应小于本年新公开数量。`,
  );
}

export function disclosedAboveMade({
  row,
  number,
}: RowOfRoles<"newlyDisclosed" | "newlyMade">): Sentence {
  const off = n(difference(number("newlyDisclosed"), number("newlyMade")));
  return told(
    rowName(row),
    `：本年新公开填${n(number("newlyDisclosed"))}，本年新制作填${n(number("newlyMade"))}，多${off}。如含以前年度制作的文件可不改，请核对。`,
  );
}

export function changeBelowZero({
  row,
  number,
}: RowOfRoles<"itemsLastYear" | "changeThisYear">): Sentence {
  const [last, change] = [number("itemsLastYear"), number("changeThisYear")];
  return told(
    rowName(row),
    `：上一年项目数量${n(last)}，本年增/减${n(change)}，相加为${n(last + change)}。项目数量不应小于0。`,
  );
}

export function changeEqualsDecisions({
  row,
  number,
}: RowOfRoles<"changeThisYear" | "decisions">): Sentence {
  return told(
    rowName(row),
    `：本年增/减填${n(number("changeThisYear"))}，与处理决定数量${n(number("decisions"))}相同，疑似把办件数填入增减栏。增减栏应填项目数量的变化，请核对。`,
  );
}

export function procurementUnpaired({ row, number }: RowOfRoles<"projects" | "amount">): Sentence {
  return told(
    rowName(row),
    `：采购项目数量填${n(number("projects"))}，采购总金额填${n(number("amount"))}，应同为0或同不为0，请核实。`,
  );
}

export function procurementInYuan(
  { row, number }: RowOfRoles<"projects" | "amount">,
  written: string,
): Sentence {
  const [projects, amount] = [number("projects"), number("amount")];
  const each = projects > 0 ? `，平均每项${n(rounded(amount / projects))}万元` : "";
  return told(
    rowName(row),
    `：采购总金额填${written}，单位应为万元；按${n(amount)}万元计${each}，疑似单位有误，请核实。`,
  );
}

function rounded(value: number): number {
  return Number(value.toFixed(value < 1 ? 4 : 2));
}
