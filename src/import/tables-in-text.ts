/** Tables that a document sets without a table, by tabs or a cell a line: looked for in its lines, as in a plain text. */
import { narrativeParts } from "../form/parts.ts";
import { doubtsIn, type DoubtedLine } from "./doubt.ts";
import { isSure } from "./line-mark.ts";
import { partHeadedBy } from "./marked-lines.ts";
import type { PublishedBlock, LineBlock } from "./published.ts";
import { blocksOfLines } from "./text-blocks.ts";

/** The blocks, with the tables among their lines; where the document marks its headings, in the parts with tables only. */
export function tablesInText(blocks: readonly PublishedBlock[]): PublishedBlock[] {
  const found: PublishedBlock[] = [];
  let lines: DoubtedLine[] = [];
  const close = (): void => {
    if (lines.length === 0) return;
    for (const block of blocksOfLines(lines)) found.push(block);
    lines = [];
  };
  let isInProse = blocks.some((block) => block.kind === "line" && block.mark === "heading");
  for (const block of blocks) {
    if (block.kind === "line" && block.mark === "heading") {
      isInProse = narrativeParts.some((part) => part === partHeadedBy(block.text));
    }
    if (block.kind === "line" && isLoose(block) && !isInProse) {
      lines.push({ text: block.text, ...doubtsIn(block.doubts ?? []) });
      continue;
    }
    close();
    found.push(block);
  }
  close();
  return found;
}

/** A line that may be a row of a table. */
function isLoose({ mark, outside }: LineBlock): boolean {
  return !isSure(mark) && outside === undefined;
}
