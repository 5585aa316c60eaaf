/** What a page of a PDF shows: pieces of text, and the ruled lines of its tables. Down the page counts as more. */
import type { PDFPageProxy } from "pdfjs-dist";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { PdfLibrary } from "./pdf-library.ts";
import { rulesOf, type Rule } from "./rules.ts";

export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
  readonly hasPicture: boolean;
  readonly height: number;
  /** How many operators make it up. */
  readonly operators: number;
}

/** Text that was set in one go. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which its letters stand. */
  readonly base: number;
  /** Height of its letters. */
  readonly size: number;
}

/** A page of a report has some 600 pieces and 100 rules. */
const MOST_PIECES = 20_000;
const MOST_OPERATORS = 200_000;

const TOO_MUCH =
  "PDF的一页中内容过多，不像一份年报。请打开文件，把年报全文（连同表格）复制到Word并另存为.docx后再导入。";

/** Reads one page. */
export async function pageContent(page: PDFPageProxy, library: PdfLibrary): Promise<PageContent> {
  const { OPS, Util } = library;
  const viewport = page.getViewport({ scale: 1 });
  const pieces = (await textItems(page)).flatMap(({ str, transform, width }): Piece[] => {
    const [a = 0, b = 0, , d = 0, left = 0, base = 0] = Util.transform(
      viewport.transform,
      transform,
    ) as number[];
    const size = Math.hypot(b, d);
    // what stands askew is a watermark or a seal
    const isUpright = Math.abs(b) < Math.abs(a) / 10;
    if (str.trim() === "" || !isUpright || size === 0) return [];
    return [{ text: str, left, right: left + width, base, size }];
  });
  const operators = await page.getOperatorList();
  if (operators.fnArray.length > MOST_OPERATORS) throw new UnreadableFile(TOO_MUCH);
  const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject]);
  return {
    pieces,
    rules: rulesOf(operators, viewport.transform, library),
    hasPicture: operators.fnArray.some((operator) => pictures.has(operator)),
    height: viewport.height,
    operators: operators.fnArray.length,
  };
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Chunk by chunk, so that a page without an end is given up in time. */
async function textItems(page: PDFPageProxy): Promise<TextItem[]> {
  const items: TextItem[] = [];
  const reader = page
    .streamTextContent({ disableNormalization: true })
    .getReader() as ReadableStreamDefaultReader<{ items: (TextItem | object)[] }>;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const item of next.value.items) if ("str" in item) items.push(item);
    if (items.length <= MOST_PIECES) continue;
    await reader.cancel();
    throw new UnreadableFile(TOO_MUCH);
  }
  return items;
}
