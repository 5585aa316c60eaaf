/** A saved web page: `.html`, `.htm`, and `.mht`, which has the page with its frames and pictures in one file. */
import { decode, HTML } from "../decode.ts";
import type { FileReading, ReadOptions } from "../imported.ts";
import { isMime } from "../mht/is-mime.ts";
import { savedPages } from "../mht/saved-pages.ts";
import { readPublished } from "../read-published.ts";
import { MOST_PAGE_BYTES } from "./most-page-bytes.ts";
import { pageBlocks } from "./page-blocks.ts";
import { pagesTogether } from "./pages-together.ts";

/** @throws UnreadableFile when it is no page of a size that a page may have */
export function readHtml(bytes: Uint8Array, { fileName }: ReadOptions): FileReading {
  const pages = isMime(bytes)
    ? savedPages(bytes, MOST_PAGE_BYTES)
    : [{ bytes, charset: undefined }];
  const blocks = pages.map((page) => pageBlocks(decode(page.bytes, HTML, page.charset)));
  return readPublished(pagesTogether(blocks), fileName);
}
