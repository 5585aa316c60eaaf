import { cellContent } from "./cell-text.ts";
import type { PublishedBlock } from "./published.ts";

/** How many cells of a table have labels of the form; a line has no cells. */
export function labelsIn(block: PublishedBlock): number {
  switch (block.kind) {
    case "grid":
      return countIn(block.rows.flat());
    case "run":
      return countIn(block.cells);
    case "line":
    case "picture":
      return 0;
  }
}

function countIn(cells: readonly { readonly text: string }[]): number {
  return cells.filter(({ text }) => cellContent(text) === "label").length;
}
