/** One page → its blocks, what its window is called before them. */
import { flowBlocks } from "../flow-blocks.ts";
import { labelsIn } from "../labels-in.ts";
import { withSureMarks } from "../marked-lines.ts";
import type { PublishedBlock } from "../published.ts";
import { tablesInText } from "../tables-in-text.ts";
import type { SheetAt } from "./css/page-sheets.ts";
import { pageFlow } from "./page-flow.ts";
import { pageLooks, type Looks } from "./page-looks.ts";
import { pageMarks } from "./page-marks.ts";
import { parsePage, type HtmlElement } from "./parse-page.ts";
import { reportArticle } from "./report-article.ts";
import { windowTitle } from "./window-title.ts";

/**
 * A page that shows nothing of a report before its scripts have run may have one in what is hidden: all of that is
 * doubtful.
 *
 * @throws UnreadableFile for a page that no browser would show in time
 */
export function pageBlocks(html: string, sheetAt: SheetAt = () => undefined): PublishedBlock[] {
  const root = parsePage(html);
  const looks = pageLooks(root, sheetAt);
  const shown = blocksOf(root, looks);
  if (hasTables(shown)) return shown;
  const unveiled = blocksOf(root, withoutVeils(looks));
  return hasTables(unveiled) ? unveiled : shown;
}

function blocksOf(root: HtmlElement, looks: Looks): PublishedBlock[] {
  const { flow, elements } = pageFlow(root, looks);
  const marked = pageMarks(flowBlocks(flow), elements);
  const blocks = withSureMarks(reportArticle(marked, elements));
  return [...windowTitle(root), ...tablesInText(blocks)];
}

function hasTables(blocks: readonly PublishedBlock[]): boolean {
  return blocks.some((block) => labelsIn(block) > 0);
}

function withoutVeils({ start, of }: Looks): Looks {
  return {
    start,
    of: (element, around, usual) => ({
      ...of(element, around, usual),
      ...{ isGone: false, why: undefined, isUnsure: true },
    }),
  };
}
