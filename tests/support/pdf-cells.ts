/** The cells of a small table in a PDF made by hand, as the reader brings them. */
import { laidOutBlocks } from "../../src/import/page/document-blocks.ts";
import { loadPdfLibrary } from "../../src/import/pdf/pdf-library.ts";
import { pdfPage } from "../../src/import/pdf/pdf-page.ts";
import type { GridCell } from "../../src/import/published.ts";
import { makePdf, type PdfOptions } from "./make-pdf.ts";

/** Where the cells of the table stand, in the space of the page: 60 points wide, 30 high, in rows of four. */
export const PLACES = Array.from({ length: 8 }, (_, i) => ({
  left: 100 + 60 * (i % 4),
  base: 611 - 30 * Math.floor(i / 4),
}));

const LINES = [
  ...[600 + 30, 600, 600 - 30].map((y) => `95 ${y} m 335 ${y} l S`),
  ...[95, 155, 215, 275, 335].map((x) => `${x} 570 m ${x} 630 l S`),
].join("\n");

/** The texts of the cells, and what is doubtful about them, where each says this. */
export async function cellsOf(
  contents: readonly string[],
  { behind = "", ...options }: PdfOptions & { readonly behind?: string } = {},
): Promise<Pick<GridCell, "text" | "doubts">[]> {
  const bytes = makePdf([`${LINES}\n${contents.join("\n")}\n${behind}`], options);
  const library = await loadPdfLibrary();
  const task = library.getDocument({ data: bytes, disableFontFace: true, verbosity: 0 });
  const document = await task.promise;
  const layers = await document.getOptionalContentConfig();
  const isShown = (layer: unknown): boolean => Boolean(layers.isVisible(layer));
  const page = await pdfPage(await document.getPage(1), library, isShown);
  await task.destroy();
  return laidOutBlocks([page]).flatMap((block) =>
    block.kind === "grid"
      ? block.rows.flat().map(({ text, doubts }) => ({ text, ...(doubts && { doubts }) }))
      : [],
  );
}
