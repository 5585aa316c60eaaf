/** The columns of 整改清单, by the keys of a line: what we write, what people type, and what a line is known by. */
import type { RectificationLine } from "../../collection/rectification.ts";
import type { StyleName } from "../styles.ts";

export interface RectificationColumn {
  readonly key: keyof RectificationLine;
  readonly heading: string;
  readonly width: number | "hidden";
  readonly style: StyleName;
}

/** From the left; hidden ones have a heading as well, by which they are found wherever they are moved. */
export const rectificationColumns: readonly RectificationColumn[] = [
  { key: "round", heading: "轮次", width: 6, style: "listNumber" },
  { key: "unit", heading: "单位", width: 24, style: "listText" },
  { key: "place", heading: "位置", width: 22, style: "listText" },
  { key: "problem", heading: "问题", width: 54, style: "listText" },
  { key: "expected", heading: "应为", width: 12, style: "listWord" },
  { key: "found", heading: "现为", width: 12, style: "listWord" },
  { key: "basis", heading: "依据", width: 16, style: "listText" },
  { key: "kind", heading: "类别", width: 8, style: "listWord" },
  { key: "limit", heading: "整改时限", width: 12, style: "listWord" },
  { key: "state", heading: "状态", width: 9, style: "listWord" },
  { key: "answer", heading: "整改情况", width: 30, style: "listText" },
  { key: "review", heading: "复核", width: 14, style: "listText" },
  { key: "remark", heading: "备注", width: 18, style: "listText" },
  { key: "code", heading: "识别一", width: "hidden", style: "hidden" },
  { key: "at", heading: "识别二", width: "hidden", style: "hidden" },
  { key: "quote", heading: "识别三", width: "hidden", style: "hidden" },
];

export const rectificationStates: Readonly<Record<RectificationLine["state"], string>> = {
  open: "待整改",
  mended: "已整改",
  again: "再次出现",
};
