/** What a page of a PDF shows: pieces of text, and the ruled lines of its tables. Down the page counts as more. */
import type { PDFPageProxy } from "pdfjs-dist";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { boxOnPage, type Font } from "./graphics-state.ts";
import { legible, type Remark } from "./legible.ts";
import { paintingOf, type Operators, type Painting } from "./painting.ts";
import type { PdfLibrary } from "./pdf-library.ts";
import { piecesOf, type Piece } from "./pieces.ts";
import { rulesOf, type Rule } from "./rules.ts";

export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
  /** Where not everything that is painted was read. */
  readonly remarks: readonly Remark[];
  readonly hasPicture: boolean;
  readonly height: number;
  /** How many operators make it up. */
  readonly operators: number;
}

/** Whether an optional part of a document is shown. */
type IsLayerShown = (layer: unknown) => boolean;

/** A page of a report has some 2,000 letters and 100 rules. */
const MOST_GLYPHS = 40_000;
const MOST_OPERATORS = 200_000;
/** Each letter is compared with the areas and lines around it; a page of a report has a million pairs. */
const MOST_PAIRS = 200_000_000;

const TOO_MUCH =
  "PDF的一页中内容过多，不像一份年报。请打开文件，把年报全文（连同表格）复制到Word并另存为.docx后再导入。";

/** Reads one page. */
export async function pageContent(
  page: PDFPageProxy,
  library: PdfLibrary,
  isLayerShown: IsLayerShown,
): Promise<PageContent> {
  const { OPS } = library;
  const { transform, viewBox, height } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  if (operators.fnArray.length > MOST_OPERATORS) throw new UnreadableFile(TOO_MUCH);
  const fonts = await fontsOf(page, operators, library);
  const painting = paintingOf(
    operators,
    { matrix: transform, page: boxOnPage(viewBox, transform), fonts, isLayerShown },
    library,
  );
  if (painting.glyphs.length > MOST_GLYPHS || pairsIn(painting) > MOST_PAIRS) {
    throw new UnreadableFile(TOO_MUCH);
  }
  const { glyphs, remarks, strikes } = legible(painting);
  const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject]);
  return {
    pieces: piecesOf(glyphs),
    rules: rulesOf(painting.bars.filter((bar) => !strikes.has(bar))),
    remarks,
    hasPicture: operators.fnArray.some((operator) => pictures.has(operator)),
    height,
    operators: operators.fnArray.length,
  };
}

/** The fonts by the names that pdf.js gives them; it may still be making the last ones when it has the operators. */
async function fontsOf(
  { commonObjs }: PDFPageProxy,
  { fnArray, argsArray }: Operators,
  { OPS }: PdfLibrary,
): Promise<ReadonlyMap<string, Font>> {
  const fonts = new Map<string, Font>();
  for (const [i, operator] of fnArray.entries()) {
    const [name] = (operator === OPS.setFont ? argsArray[i] : []) as [string?];
    if (name === undefined || fonts.has(name)) continue;
    const font = await new Promise((resolve: (font: Font) => void) => {
      commonObjs.get(name, resolve);
    });
    fonts.set(name, font);
  }
  return fonts;
}

function pairsIn({ glyphs, areas, slants }: Painting): number {
  const corners = areas.reduce(
    (sum, { stretches }) => sum + stretches.reduce((count, { length }) => count + length, 0),
    slants.length,
  );
  return glyphs.length * corners;
}
