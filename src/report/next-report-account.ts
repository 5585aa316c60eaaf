/** What this year's report takes over from last year's, for the person: one sentence a line. */
import { cellName } from "../form/names.ts";
import type { AnnualReport } from "./annual-report.ts";
import type { NextReport } from "./next-report.ts";

export function nextReportAccount(last: AnnualReport, { report, missing }: NextReport): string[] {
  const taken = Object.keys(report.lastYear ?? {}).length;
  const year = report.year ?? "";
  const before = report.year === null ? "" : report.year - 1;
  const names = missing.map((cell) => cellName(cell)).join("；");
  return [
    `上年年报：${last.organ.name}${before}年度，${last.edition}版表格；新建${year}年度，${report.edition}版表格。`,
    `带入：机关名称、类别；上年结转（取自上年“四、结转下年度”）；“勾稽核对”的上年数据${taken}格。`,
    ...(missing.length > 0
      ? [`没有带入${missing.length}格，上年年报没有这项数字或口径不同，请自行补填：${names}。`]
      : []),
  ];
}
