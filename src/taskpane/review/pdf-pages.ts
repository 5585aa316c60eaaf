/** The pages of a PDF as pictures: drawn when somebody looks at one, and the last one is kept. */
import { browserPlatform } from "../../hosts/browser-platform.ts";
import { drawablePdf } from "../../import/pdf/drawable-pdf.ts";
import { pagesByTurns, type PageImage, type PagePictures } from "./page-pictures.ts";

/** Pixels a point: digits of 10 points are 30 pixels high. */
const SCALE = 3;

export function pdfPages(bytes: Uint8Array): PagePictures {
  return pagesByTurns((page) => drawn(bytes, page));
}

/** It was read, but a browser that cannot draw it shows no piece of it. */
async function drawn(bytes: Uint8Array, number: number): Promise<PageImage | undefined> {
  try {
    const pdf = await drawablePdf(bytes, browserPlatform.cMapFolder());
    try {
      const page = await pdf.getPage(number + 1);
      const viewport = page.getViewport({ scale: SCALE });
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
      await page.render({ canvas, viewport }).promise;
      return { image: canvas, scale: SCALE };
    } finally {
      await pdf.destroy();
    }
  } catch {
    return undefined;
  }
}
