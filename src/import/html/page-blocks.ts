/** One page → its blocks, what its window is called before them. */
import { flowBlocks } from "../flow-blocks.ts";
import { withSureMarks } from "../marked-lines.ts";
import type { PublishedBlock } from "../published.ts";
import { tablesInText } from "../tables-in-text.ts";
import { pageFlow } from "./page-flow.ts";
import { pageLooks } from "./page-looks.ts";
import { pageMarks } from "./page-marks.ts";
import { parsePage } from "./parse-page.ts";
import { reportArticle } from "./report-article.ts";
import { windowTitle } from "./window-title.ts";

const NO_SHEETS: ReadonlyMap<string, string> = new Map();

/** @throws UnreadableFile for a page that no browser would show in time */
export function pageBlocks(html: string): PublishedBlock[] {
  const root = parsePage(html);
  const { flow, elements } = pageFlow(root, pageLooks(root, NO_SHEETS));
  const marked = pageMarks(flowBlocks(flow), elements);
  const blocks = withSureMarks(reportArticle(marked, elements));
  return [...windowTitle(root), ...tablesInText(blocks)];
}
