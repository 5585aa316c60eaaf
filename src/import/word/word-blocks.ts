/** The lines, grids and pictures of a Word document. */
import type { Flow } from "../flow.ts";
import { flowBlocks } from "../flow-blocks.ts";
import { withSureMarks } from "../marked-lines.ts";
import type { PublishedBlock } from "../published.ts";
import { tablesInText } from "../tables-in-text.ts";

export function wordBlocks(flow: Flow): PublishedBlock[] {
  return tablesInText(withSureMarks(flowBlocks(flow).map(({ block }) => block)));
}
