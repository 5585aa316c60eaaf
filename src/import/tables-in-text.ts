/** Tables that a document sets without a table, by tabs or a cell a line: looked for in its lines, as in a plain text. */
import { narrativeParts } from "../form/parts.ts";
import { doubtsIn, isFromPicture, type DoubtedLine } from "./doubt.ts";
import { isSure } from "./line-mark.ts";
import { partHeadedBy } from "./marked-lines.ts";
import type { PublishedBlock, LineBlock } from "./published.ts";
import { blocksOfLines } from "./text-blocks.ts";

/**
 * The blocks, with the tables among their lines. Where the document marks its headings, they are looked for in the parts
 * with tables only, and, where such a part has its table, not among what is set like its paragraphs.
 */
export function tablesInText(blocks: readonly PublishedBlock[]): PublishedBlock[] {
  const found: PublishedBlock[] = [];
  let lines: DoubtedLine[] = [];
  const close = (): void => {
    if (lines.length === 0) return;
    for (const block of blocksOfLines(lines)) found.push(block);
    lines = [];
  };
  let isInProse = blocks.some(isHeading);
  let hasTable = false;
  for (const [i, block] of blocks.entries()) {
    if (isHeading(block)) {
      isInProse = narrativeParts.some((part) => part === partHeadedBy(block.text));
      const end = blocks.findIndex((it, k) => k > i && isHeading(it));
      hasTable = blocks.slice(i, end < 0 ? undefined : end).some(({ kind }) => kind === "grid");
    }
    const isLeft = isInProse || (block.kind === "line" && block.mark === "prose" && hasTable);
    if (block.kind === "line" && isLoose(block) && !isLeft) {
      lines.push({ text: block.text, ...doubtsIn(block.doubts ?? []) });
      continue;
    }
    close();
    found.push(block);
  }
  close();
  return found;
}

function isHeading(block: PublishedBlock): block is LineBlock {
  return block.kind === "line" && block.mark === "heading";
}

/** A line that may be a row of a table; digits in a picture are looked at twice in the cells of a table only. */
function isLoose({ mark, outside, within, doubts }: LineBlock): boolean {
  const isLine = outside === undefined && within === undefined;
  return isLine && !isSure(mark) && !isFromPicture(doubts);
}
