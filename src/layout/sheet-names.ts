/** The sheets of the workbook, in their order. */
import type { PartId } from "../form/parts.ts";

type SheetId = "guide" | PartId | "checks";

export const sheetNames: Readonly<Record<SheetId, string>> = {
  guide: "填表说明",
  overview: "一总体情况",
  proactiveDisclosure: "二主动公开",
  requests: "三依申请公开",
  disputes: "四复议诉讼",
  problemsAndImprovements: "五问题及改进",
  otherMatters: "六其他事项",
  checks: "勾稽核对",
};

/** Modest colours that tell instructions, prose, tables and checks apart. */
export const tabColours: Readonly<Record<SheetId, string>> = {
  guide: "A6A6A6",
  overview: "8FB08C",
  proactiveDisclosure: "7FA0C9",
  requests: "7FA0C9",
  disputes: "7FA0C9",
  problemsAndImprovements: "8FB08C",
  otherMatters: "8FB08C",
  checks: "C9A66B",
};
