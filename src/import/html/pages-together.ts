/** A page and those in its frames → one document: the report may stand in one of the frames, or in several. */
import { sureHeadingIn } from "../headings.ts";
import { labelsIn } from "../labels-in.ts";
import type { PublishedBlock } from "../published.ts";

/**
 * The blocks of all that hold some of the report.
 *
 * @param pages the page, and behind it those in its frames
 */
export function pagesTogether(pages: readonly (readonly PublishedBlock[])[]): PublishedBlock[] {
  const [page = [], ...frames] = pages;
  const shown = frames.filter(isOfReport);
  if (shown.length === 0) return [...page];
  // what stands around the frames may still say whose report it is
  return [...(isOfReport(page) ? page : page.flatMap(around)), ...shown.flat()];
}

function isOfReport(blocks: readonly PublishedBlock[]): boolean {
  return blocks.some((block) =>
    block.kind === "line"
      ? block.outside === undefined && sureHeadingIn(block.text) !== undefined
      : labelsIn(block) > 0,
  );
}

function around(block: PublishedBlock): PublishedBlock[] {
  if (block.kind !== "line") return [];
  return [block.outside === "window" ? block : { kind: "line", text: block.text, outside: "page" }];
}
