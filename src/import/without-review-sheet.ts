/** The 数据核对单 behind a 送审稿 is no part of the report, though its rows are named like those of table three. */
import { REVIEW_SHEET_TITLE } from "../form/parts.ts";
import { partHeadedBy } from "./marked-lines.ts";
import type { PublishedBlock } from "./published.ts";

export function beginsReviewSheet(line: string): boolean {
  return line.trim() === REVIEW_SHEET_TITLE;
}

/** The document up to the sheet; a paragraph of the same words has a part of the report behind it. */
export function withoutReviewSheet(blocks: readonly PublishedBlock[]): readonly PublishedBlock[] {
  const lastPart = blocks.findLastIndex((it) => it.kind === "line" && partHeadedBy(it.text));
  const start = blocks.findIndex(
    (it, i) =>
      i > lastPart &&
      it.kind === "line" &&
      // what is marked belongs to the report, whatever its words
      it.mark === undefined &&
      beginsReviewSheet(it.text),
  );
  return start < 0 ? blocks : blocks.slice(0, start);
}
