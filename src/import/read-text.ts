/** A text file, or text that was copied: `.txt`. */
import { seen } from "../text/unseen.ts";
import { decode } from "./decode.ts";
import type { FileReading, ReadOptions } from "./imported.ts";
import { readPublished } from "./read-published.ts";
import { readTextBlocks } from "./text-blocks.ts";

/** @throws UnreadableFile when it is no text */
export function readText(bytes: Uint8Array, { fileName }: ReadOptions): FileReading {
  return readPublished(readTextBlocks(seen(decode(bytes))), fileName);
}
