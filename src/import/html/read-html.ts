/** A saved web page: `.html`, `.htm`, and `.mht`, which has the page with its frames, sheets and pictures in one file. */
import { decode, HTML } from "../decode.ts";
import type { FileReading, Imported, ReadOptions } from "../imported.ts";
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
    : [{ bytes, charset: undefined, damaged: 0, sheetAt: () => undefined }];
  const blocks = pages.map((page) =>
    pageBlocks(decode(page.bytes, HTML, page.charset), page.sheetAt),
  );
  const reading = readPublished(pagesTogether(blocks), fileName);
  const damaged = pages.reduce((sum, page) => sum + page.damaged, 0);
  return damaged === 0
    ? reading
    : { ...reading, complete: (head) => told(damaged, reading.complete(head)) };
}

/** Nobody knows which words and figures the damage has hit. */
function told(damaged: number, { account, doubts, ...imported }: Imported): Imported {
  return {
    ...imported,
    account: [
      `文件的编码有${damaged}处损坏，损坏处的文字、数字可能缺失，请逐项对照原文核实，或在浏览器中打开原网页重新保存。`,
      ...account,
    ],
    doubts: [`文件编码有${damaged}处损坏`, ...(doubts === undefined ? [] : [doubts])].join("，"),
  };
}
