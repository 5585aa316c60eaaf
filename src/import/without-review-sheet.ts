/** The 数据核对单 behind a 送审稿 is no part of the report, though its rows are named like those of table three. */
import { REVIEW_SHEET_TITLE } from "../form/parts.ts";
import type { PublishedBlock } from "./published.ts";

export function beginsReviewSheet(line: string): boolean {
  return line.trim() === REVIEW_SHEET_TITLE;
}

/** The document up to the sheet. */
export function withoutReviewSheet(blocks: readonly PublishedBlock[]): readonly PublishedBlock[] {
  const start = blocks.findIndex(
    // what is marked belongs to the report, whatever its words
    (it) => it.kind === "line" && it.mark === undefined && beginsReviewSheet(it.text),
  );
  return start < 0 ? blocks : blocks.slice(0, start);
}
