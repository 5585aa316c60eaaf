import { FIRST_YEAR } from "../form/editions.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** @throws UnreadableFile for a year in which there was no prescribed form */
export function refuseYearsBefore(year: number | null): void {
  if (year === null || year >= FIRST_YEAR) return;
  throw new UnreadableFile(
    `这是${year}年度的报告；统一格式的表格从${FIRST_YEAR}年度起才有，请选择${FIRST_YEAR}年度以后的年报。`,
  );
}
