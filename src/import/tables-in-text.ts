/** Tables that a document sets without a table, by tabs or a cell a line: looked for in its lines, as in a plain text. */
import { doubtsIn } from "./doubt.ts";
import type { Block } from "./published.ts";
import { blocksOfLines, type DoubtedLine } from "./text-blocks.ts";

/** The blocks, with the tables among their lines. */
export function tablesInText(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  let lines: DoubtedLine[] = [];
  const close = (): void => {
    if (lines.length === 0) return;
    for (const block of blocksOfLines(lines)) found.push(block);
    lines = [];
  };
  for (const block of blocks) {
    if (block.kind === "line" && block.outside === undefined) {
      lines.push({ text: block.text, ...doubtsIn(block.doubts ?? []) });
      continue;
    }
    close();
    found.push(block);
  }
  close();
  return found;
}
