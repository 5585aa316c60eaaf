/** A page, or several, as a picture: `.jpg`, `.png`, `.tif`. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { FileReading, ReadOptions } from "../imported.ts";
import { laidOutBlocks } from "../page/document-blocks.ts";
import type { PageContent } from "../page/page-content.ts";
import { readPublished } from "../read-published.ts";
import { settledCells } from "../settled-cells.ts";
import { decodePng } from "./decode-png.ts";
import { decodeTiff } from "./decode-tiff.ts";
import { jpegInPdf } from "./jpeg-in-pdf.ts";
import { pageResolution } from "./page-resolution.ts";

const NOT_HERE = "图片要用命令行读取（ogi import），这里读不出；或找原来的Word文件、网页后再导入。";

/** @throws UnreadableFile where pictures are not read, or there is no report in this one */
export async function readPicture(bytes: Uint8Array, options: ReadOptions): Promise<FileReading> {
  const { fileName, platform } = options;
  if (!platform.openScanner) throw new UnreadableFile(NOT_HERE);
  if (bytes[0] === 0xff) {
    const { readPdf } = await import("../pdf/read-pdf.ts");
    return readPdf(jpegInPdf(bytes), options);
  }
  const isPng = bytes[0] === 0x89;
  const pictures = isPng ? [() => decodePng(bytes)] : await decodeTiff(bytes);
  const scanner = await platform.openScanner();
  try {
    const pages: PageContent[] = [];
    for (const picture of pictures) {
      const page = await picture();
      const resolution = pageResolution(page);
      pages.push(...(await scanner.read({ ...page, resolution }, pages.length)));
    }
    return readPublished(laidOutBlocks(pages), fileName, settledCells);
  } finally {
    await scanner.end();
  }
}
