/** A page and those in its frames → one document: the report may stand in one of the frames, or in several. */
import { cellContent } from "../cell-text.ts";
import { headingIn } from "../headings.ts";
import type { PublishedBlock } from "../published.ts";

/** Its number fits, and its words are nearly those of the form. */
const SURE = 1.1;

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
  return blocks.some((block) => {
    switch (block.kind) {
      case "line":
        return block.outside === undefined && (headingIn(block.text)?.score ?? 0) >= SURE;
      case "grid":
        return block.rows.some((row) => row.some(isLabel));
      case "run":
        return block.cells.some(isLabel);
      case "picture":
        return false;
    }
  });
}

function isLabel({ text }: { readonly text: string }): boolean {
  return cellContent(text) === "label";
}

function around(block: PublishedBlock): PublishedBlock[] {
  if (block.kind !== "line") return [];
  return [block.outside === "window" ? block : { kind: "line", text: block.text, outside: "page" }];
}
