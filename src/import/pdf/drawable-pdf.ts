/** Opens a PDF whose pages a browser is to draw. */
import type { PDFDocumentProxy } from "pdfjs-dist";
import { loadPdfLibrary } from "./pdf-library.ts";

/** @param cMapFolder address of the character maps */
export async function drawablePdf(
  bytes: Uint8Array,
  cMapFolder: string,
): Promise<PDFDocumentProxy> {
  const library = await loadPdfLibrary();
  const { promise } = library.getDocument({
    data: new Uint8Array(bytes), // a copy, for the library keeps what it is given
    cMapUrl: cMapFolder,
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true, // drawn as shapes, for the policy of a page lets no font in
    useSystemFonts: true,
  });
  return promise;
}
