/** A page of a PDF → what it shows. */
import type { PDFPageProxy } from "pdfjs-dist";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { boxOnPage } from "../page/matrix.ts";
import { pageContent, type PageContent } from "../page/page-content.ts";
import type { Font } from "./graphics-state.ts";
import { paintingOf, type Operators } from "./painting.ts";
import type { PdfLibrary } from "./pdf-library.ts";
import type { SetPicture } from "./set-picture.ts";

interface PdfPage extends PageContent {
  readonly pictures: readonly SetPicture[];
  /** In points. */
  readonly width: number;
  /** How many operators make it up. */
  readonly operators: number;
}

/** Whether an optional part of a document is shown. */
type IsLayerShown = (layer: unknown) => boolean;

/** A page of a report has some 100 rules. */
const MOST_OPERATORS = 200_000;

const TOO_MUCH =
  "PDF的一页中内容过多，不像一份年报。请打开文件，把年报全文（连同表格）复制到Word并另存为.docx后再导入。";

/** Reads one page. */
export async function pdfPage(
  page: PDFPageProxy,
  library: PdfLibrary,
  isLayerShown: IsLayerShown,
): Promise<PdfPage> {
  const { OPS } = library;
  const { transform, viewBox, width, height } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  if (operators.fnArray.length > MOST_OPERATORS) throw new UnreadableFile(TOO_MUCH);
  const fonts = await fontsOf(page, operators, library);
  const painting = paintingOf(
    operators,
    { matrix: transform, page: boxOnPage(viewBox, transform), fonts, isLayerShown },
    library,
  );
  const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject]);
  const hasPicture = operators.fnArray.some((operator) => pictures.has(operator));
  const content = pageContent(painting, { hasPicture, height });
  if (!content) throw new UnreadableFile(TOO_MUCH);
  return { ...content, width, pictures: painting.pictures, operators: operators.fnArray.length };
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
