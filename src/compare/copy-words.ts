/** How copies of a report, and what they say, are called wherever a comparison is shown. */
import { formatNumber, type Figure } from "../figures/figure.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import type { HeadLine } from "./compare-copies.ts";

const LETTERS = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];

/** The copies by their order: 甲, 乙, 丙. */
export function copyLetter(index: number): string {
  return LETTERS[index] ?? `第${index + 1}份`;
}

/** Whose report of which year a copy is, and in which tables. */
export function copyWords(report: AnnualReport | undefined): string {
  if (!report) return "没有年报的表格，只比较正文";
  const { organ, year, edition } = report;
  const who = organ.name === "" ? "（机关名称未读出）" : organ.name;
  return `${who}${year === null ? "（年度未读出）" : `${year}年度`}，${edition}版表格`;
}

export const headLineNames: Readonly<Record<HeadLine, string>> = {
  organ: "机关名称",
  year: "年度",
  edition: "表格版本",
  signed: "成文日期",
  published: "公布日期",
};

/** What a copy has in a cell. */
export function figureWords(figure: Figure | undefined): string {
  if (!figure) return "无表格";
  switch (figure.kind) {
    case "blank":
      return "空白";
    case "number":
      return formatNumber(figure.value);
    case "text":
      return `“${figure.text}”`;
  }
}
