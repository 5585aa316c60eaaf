/** A saved web page: `.html`, `.htm`. */
import { decode, HTML } from "../decode.ts";
import { flowBlocks } from "../flow-blocks.ts";
import type { FileReading, ReadOptions } from "../imported.ts";
import { withSureMarks } from "../marked-lines.ts";
import { readPublished } from "../read-published.ts";
import { tablesInText } from "../tables-in-text.ts";
import { pageFlow } from "./page-flow.ts";
import { pageMarks } from "./page-marks.ts";
import { parsePage } from "./parse-page.ts";
import { reportArticle } from "./report-article.ts";
import { windowTitle } from "./window-title.ts";

/** @throws UnreadableFile when it is no page of a size that a page may have */
export function readHtml(bytes: Uint8Array, { fileName }: ReadOptions): FileReading {
  const root = parsePage(decode(bytes, HTML));
  const { flow, elements } = pageFlow(root);
  const marked = pageMarks(flowBlocks(flow), elements);
  const blocks = withSureMarks(reportArticle(marked, elements));
  return readPublished([...windowTitle(root), ...tablesInText(blocks)], fileName);
}
