/** A text file, or text that was copied: `.txt`. */
import { seen } from "../text/unseen.ts";
import { pageBlocks } from "./html/page-blocks.ts";
import { decode } from "./decode.ts";
import type { FileReading, ReadOptions } from "./imported.ts";
import { readPublished } from "./read-published.ts";
import { readTextBlocks } from "./text-blocks.ts";

/** Many rows of tables in tags are no text that speaks of tags. */
const IN_TAGS = /(?:<tr[\s>][^]{0,5000}?<td[^]{0,5000}?<\/t[dr]>[^]{0,5000}?){8}/iu;

/** @throws UnreadableFile when it is no text */
export function readText(bytes: Uint8Array, { fileName }: ReadOptions): FileReading {
  const text = seen(decode(bytes));
  // the source of a page, as the editor of a site shows it
  const blocks = IN_TAGS.test(text) ? pageBlocks(text) : readTextBlocks(text);
  return readPublished(blocks, fileName);
}
