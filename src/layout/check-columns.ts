/** The columns of 勾稽核对, which lines and explanations share. */
import { resultHeads } from "../rules/equation-result.ts";

export const explanationColumns = {
  code: 1,
  matter: 2,
  left: 3,
  right: 4,
  difference: 5,
  result: 6,
  text: 7,
  at: 8,
  figures: 9,
} as const;

export const WORDS_WIDTH = 54;

const C = explanationColumns;

/** The heads of the columns from the left, and their widths. */
export const checkHeads: readonly {
  readonly column: number;
  readonly head: string;
  readonly width: number;
}[] = [
  { column: C.code, head: "编号", width: 14 },
  { column: C.matter, head: resultHeads.matter, width: WORDS_WIDTH },
  { column: C.left, head: resultHeads.left, width: 9 },
  { column: C.right, head: resultHeads.right, width: 9 },
  { column: C.difference, head: resultHeads.difference, width: 8 },
  { column: C.result, head: resultHeads.result, width: 8 },
  { column: C.text, head: "情况说明", width: 30 },
  { column: C.at, head: "位置", width: 30 },
  { column: C.figures, head: "所据数字", width: 30 },
];
