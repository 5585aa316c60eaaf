/** The pages of a PDF as pictures: drawn when somebody looks at one, and the last one is kept. */
import { loadPdfLibrary } from "../../import/pdf/pdf-library.ts";
import { browserPlatform } from "../../hosts/browser-platform.ts";
import type { PageImage, PagePictures } from "./page-pictures.ts";

/** Pixels a point: digits of 10 points are 30 pixels high. */
const SCALE = 3;

export function pdfPages(bytes: Uint8Array): PagePictures {
  let last: { readonly page: number; readonly image: Promise<PageImage | undefined> } | undefined;
  return {
    at: (page) => {
      if (last?.page !== page) {
        // one after the other: the library draws with what all of them share
        const before = last?.image ?? Promise.resolve(undefined);
        last = { page, image: before.then(() => drawn(bytes, page)) };
      }
      return last.image;
    },
  };
}

async function drawn(bytes: Uint8Array, number: number): Promise<PageImage | undefined> {
  const library = await loadPdfLibrary();
  const task = library.getDocument({
    data: new Uint8Array(bytes), // a copy, for the library keeps what it is given
    cMapUrl: browserPlatform.cMapFolder,
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    // drawn as shapes, for the policy of the page lets no font in
    disableFontFace: true,
    useSystemFonts: true,
  });
  try {
    const pdf = await task.promise;
    const page = await pdf.getPage(number + 1);
    const viewport = page.getViewport({ scale: SCALE });
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    await page.render({ canvas, viewport }).promise;
    return { image: canvas, scale: SCALE };
  } catch {
    return undefined; // it was read, but a browser that cannot draw it shows no piece of it
  } finally {
    await task.destroy();
  }
}
