/** pdf.js with its worker in the same thread: a report is read in a fraction of a second, and needs no second file. */
export type PdfLibrary = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/** Loads the library when the first PDF is read. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const [library] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"), // makes itself known to the library
  ]);
  return library;
}
