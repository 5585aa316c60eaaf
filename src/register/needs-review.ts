/** Against which results nobody can go to court before a reconsideration. */
import type { Leaf } from "../form/edition.ts";

/** 《行政复议法》第二十三条第一款第四项 has been in force since. */
export const REVIEW_FIRST_SINCE = "2024-01-01";

/** 不予公开 is (《条例》第十四条至第十六条); 行政查询事项 are no 政府信息. */
export function needsReview({ line, groups }: Leaf): boolean {
  const isWithheld = groups.some(({ role }) => role === "notDisclosed");
  return isWithheld && line.role !== "administrativeInquiry";
}
