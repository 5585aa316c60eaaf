/** The parts of a report: an opening, then the six parts whose headings the notices prescribe. */
import type { TableId } from "./edition.ts";

export type NarrativePart = "opening" | "overview" | "problemsAndImprovements" | "otherMatters";
export type PartId = Exclude<NarrativePart, "opening"> | TableId;

export interface Part {
  readonly id: PartId;
  /** Heading as printed, with its number. */
  readonly heading: string;
  /** The heading without its number. */
  readonly name: string;
}

function part(id: PartId, number: string, name: string): Part {
  return { id, name, heading: `${number}、${name}` };
}

/** The six parts in printed order. */
export const parts: readonly Part[] = [
  part("overview", "一", "总体情况"),
  part("proactiveDisclosure", "二", "主动公开政府信息情况"),
  part("requests", "三", "收到和处理政府信息公开申请情况"),
  part("disputes", "四", "政府信息公开行政复议、行政诉讼情况"),
  part("problemsAndImprovements", "五", "存在的主要问题及改进情况"),
  part("otherMatters", "六", "其他需要报告的事项"),
];

/** The parts that are prose, in printed order. */
export const narrativeParts: readonly NarrativePart[] = [
  "opening",
  "overview",
  "problemsAndImprovements",
  "otherMatters",
];

/** Heads the page of checks behind a 送审稿, which is no part of the report. */
export const REVIEW_SHEET_TITLE = "数据核对单";

/** The title that the notices prescribe: 机关全称, year, and these words. */
export function reportTitle(organ: string, year: number | null): string {
  return `${organ}${year === null ? "" : `${year}年`}政府信息公开工作年度报告`;
}
