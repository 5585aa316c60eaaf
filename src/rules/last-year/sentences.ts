/** Every sentence of the rules on two years: where, last year's number and this year's, what should hold. */
import { formatNumber } from "../../figures/figure.ts";
import { numberOf } from "../../figures/figures.ts";
import type { Cell } from "../../form/edition.ts";
import { cellName, leafName, rowName } from "../../form/names.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { RuleContext } from "../context.ts";
import type { Sentence } from "../finding.ts";
import type { Connection } from "./connections.ts";
import { lastReportName, type Misfit } from "../last-year-of.ts";

const n = formatNumber;

/** 多1 or 少8, seen from this year's figure. */
function offBy(off: number): string {
  return `${off > 0 ? "多" : "少"}${n(Math.abs(off))}`;
}

export function misfit(kind: Misfit, { year, organ }: AnnualReport, last: AnnualReport): Sentence {
  const where = "上年报告";
  if (kind === "year") {
    const due = year === null ? "" : `，应为${year - 1}年度`;
    return {
      where,
      says: `是${last.year ?? ""}年度的${due}，没有作跨年核对。请换成上一年度的报告。`,
    };
  }
  const names = `是“${last.organ.name}”的，本年报告是“${organ.name}”的`;
  return {
    where,
    says: `${names}，没有作跨年核对。机关改名的，请先把上年报告的机关名称改为现名。`,
  };
}

export function notInForce(
  context: RuleContext,
  { at, added, taken }: Connection,
  before: number,
  off: number,
): Sentence {
  const value = (cell: Cell | undefined): number => (cell ? numberOf(context.figures, cell) : NaN);
  const found = value(at);
  const [issued] = taken;
  const repealed = added.find((cell) => cell !== at);
  const sum = `上年现行有效${n(before)}＋制发${n(value(issued))}－废止${n(value(repealed))}＝${n(found - off)}`;
  return {
    where: rowName(at),
    says: `：${sum}，现填${n(found)}，${offBy(off)}。请与司法行政部门核实；有失效、未施行或划转的请写明。`,
  };
}

export function notCarriedOver(
  context: RuleContext,
  { at, last }: Connection,
  expected: number,
  off: number,
): Sentence {
  const before = `${lastReportName(context)}“${leafName(last.row)}”为${n(expected)}`;
  return {
    where: cellName(at),
    says: `填${n(expected + off)}，${before}，${offBy(off)}，应衔接。请核对台账；属上年报告有误或机构改革的，请写明。`,
  };
}

export function pendingLost(context: RuleContext, at: Cell, least: number, lost: number): Sentence {
  return {
    where: rowName(at),
    says: `：${lastReportName(context)}尚未审结${n(least)}件，本年总计填${n(least - lost)}，少${n(lost)}。上年尚未审结的本年应有结果或仍未审结，请核对是否漏填。`,
  };
}

export function litigationFromNowhere(context: RuleContext, at: Cell, found: number): Sentence {
  return {
    where: rowName(at),
    says: `：总计填${n(found)}，而本年和${lastReportName(context)}的行政复议总计均为0。请核对是否应填在“未经复议直接起诉”。`,
  };
}

export function feeInYuan(
  at: Cell,
  found: number,
  before: number,
  inYuan: "thisYear" | "lastYear",
): Sentence {
  const numbers = `填${n(found)}万元，上年为${n(before)}万元`;
  const says = inYuan === "thisYear" ? "疑似按元填报" : "相差1000倍以上，疑似上年按元填报";
  return { where: rowName(at), says: `${numbers}，${says}，请核实。` };
}

export function itemsNotTakenOver(
  context: RuleContext,
  at: Cell,
  numbers: {
    readonly items: number;
    readonly change: number;
    readonly expected: number;
    readonly found: number;
  },
): Sentence {
  const { items, change, expected, found } = numbers;
  const sum = `${lastReportName(context)}上一年项目数量${n(items)}，本年增/减${n(change)}，相加为${n(expected)}`;
  return {
    where: rowName(at),
    says: `：${sum}；本年报告的上一年项目数量填${n(found)}，${offBy(found - expected)}，应衔接，请核实。`,
  };
}

export function receivedJump(
  context: RuleContext,
  at: Cell,
  before: number,
  found: number,
): Sentence {
  const change = Math.abs(found - before);
  const share = before === 0 ? "" : `（${n(Number(((change / before) * 100).toFixed(1)))}%）`;
  return {
    where: cellName(at),
    says: `填${n(found)}，${lastReportName(context)}为${n(before)}，${found > before ? "增加" : "减少"}${n(change)}件${share}。变化较大，请核对，并在总体情况中说明。`,
  };
}

export function sameFigures(context: RuleContext, count: number): Sentence {
  return {
    where: "三张表",
    says: `中不为0的${n(count)}个数字（现行有效除外）与${lastReportName(context)}完全相同，疑似沿用上年表格，请核实。`,
  };
}

export function sameText(context: RuleContext, length: number, repeated: number): Sentence {
  const share = n(Number(((repeated / length) * 100).toFixed(1)));
  return {
    where: "正文",
    says: `与${lastReportName(context)}雷同：除年份外，${n(length)}字中有${n(repeated)}字（${share}%）与上年相同。请按本年实际情况重写。`,
  };
}

export function problemsNotTakenUp(context: RuleContext, problems: readonly string[]): Sentence {
  const list = problems.map((problem) => `“${problem}”`).join("、");
  return {
    where: "总体情况",
    says: `没有回应${lastReportName(context)}第五部分所列的问题：${list}。请写明本年的改进情况。`,
  };
}
