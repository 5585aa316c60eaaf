/** A PDF with a text layer, or of scans: `.pdf`. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { FileReading, ReadOptions } from "../imported.ts";
import { laidOutBlocks } from "../page/document-blocks.ts";
import { readPublished } from "../read-published.ts";
import { scannedPages } from "../scan/scanned-pages.ts";
import { noText } from "../scan/no-text.ts";
import { settledCells } from "../settled-cells.ts";
import { pdfPages } from "./pdf-pages.ts";
import { refuseBombs } from "./refuse-bombs.ts";

/** @throws UnreadableFile when it is no PDF, is locked, or has no text that can be read */
export async function readPdf(
  bytes: Uint8Array,
  { fileName, platform }: ReadOptions,
): Promise<FileReading> {
  if (bytes.length === 0) {
    throw new UnreadableFile("文件是空的，没有可读的内容。请确认选对了文件，或重新保存后再导入。");
  }
  refuseBombs(bytes);
  const pages = await scannedPages(pdfPages(bytes, platform), platform);
  if (pages.every(({ pieces }) => pieces.length === 0)) {
    throw noText("PDF没有文字层（可能是扫描件或图片）", platform);
  }
  return readPublished(laidOutBlocks(pages), fileName, settledCells);
}
