/** Tables that a document sets without a table, by tabs or a cell a line: looked for in its lines, as in a plain text. */
import type { Block } from "./published.ts";
import { readTextBlocks } from "./text-blocks.ts";

/** The blocks, with the tables among their lines. */
export function tablesInText(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length === 0) return;
    for (const block of readTextBlocks(lines.join("\n"))) found.push(block);
    lines = [];
  };
  for (const block of blocks) {
    if (block.kind === "line" && block.outside === undefined) {
      lines.push(block.text);
      continue;
    }
    close();
    found.push(block);
  }
  close();
  return found;
}
