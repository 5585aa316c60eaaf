/** A page, or several, as a picture: `.jpg`, `.png`, `.tif`. */
import type { FileReading, ReadOptions } from "../imported.ts";
import { laidOutBlocks } from "../page/document-blocks.ts";
import type { PageContent } from "../page/page-content.ts";
import { readPublished } from "../read-published.ts";
import { settledCells } from "../settled-cells.ts";
import { decodePng } from "./decode-png.ts";
import { decodeTiff } from "./decode-tiff.ts";
import { jpegInPdf } from "./jpeg-in-pdf.ts";
import { pageResolution } from "./page-resolution.ts";

/** @throws UnreadableFile where there is no report in it */
export async function readPicture(bytes: Uint8Array, options: ReadOptions): Promise<FileReading> {
  const { fileName, platform } = options;
  if (bytes[0] === 0xff) {
    const { readPdf } = await import("../pdf/read-pdf.ts");
    return readPdf(jpegInPdf(bytes), options);
  }
  const scanner = await platform.openScanner?.();
  if (!scanner) throw new Error("Pictures are given only to who has a scanner.");
  try {
    const isPng = bytes[0] === 0x89;
    const pictures = isPng ? [() => decodePng(bytes)] : await decodeTiff(bytes);
    const pages: PageContent[] = [];
    for (const [page, decode] of pictures.entries()) {
      const picture = await decode();
      const resolution = pageResolution(picture);
      const number = { page, of: pictures.length };
      pages.push(...(await scanner.read({ ...picture, resolution }, number, pages.length)));
    }
    return readPublished(laidOutBlocks(pages), fileName, settledCells);
  } finally {
    await scanner.end();
  }
}
