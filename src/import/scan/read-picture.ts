/** A page, or several, as a picture: `.jpg`, `.png`, `.tif`, `.bmp`. */
import type { FileReading, ReadOptions } from "../imported.ts";
import { laidOutBlocks } from "../page/document-blocks.ts";
import { readPublished } from "../read-published.ts";
import { settledCells } from "../settled-cells.ts";
import { picturePages } from "./picture-pages.ts";
import { scannedPages } from "./scanned-pages.ts";

/** @throws UnreadableFile where there is no report in it */
export async function readPicture(
  bytes: Uint8Array,
  { fileName, platform }: ReadOptions,
): Promise<FileReading> {
  const pages = await scannedPages(picturePages(bytes, platform), platform);
  return readPublished(laidOutBlocks(pages), fileName, settledCells);
}
