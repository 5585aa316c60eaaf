/** The pages of a PDF in their order, and of those that are pictures the picture. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { ImportPlatform } from "../imported.ts";
import { isPicture } from "../scan/is-picture.ts";
import { MOST_PIXELS } from "../scan/picture-size.ts";
import type { ReadPage } from "../scan/scanned-pages.ts";
import { pagePicture } from "./page-picture.ts";
import { loadPdfLibrary } from "./pdf-library.ts";
import { pdfPage } from "./pdf-page.ts";

/** A report has some ten pages, and a collection of reports is no report. */
const MOST_PAGES = 100;
/** Pages are given up after so many milliseconds: a page of a report takes fifty. */
const MOST_TIME = 10_000;

/** Of all pages: thirty whose letters are set one by one have 150,000 operators; the tables of a report, 3,000 rules. */
const MOST_OPERATORS = 250_000;
const MOST_RULES = 20_000;

const COPY = "请打开文件，把年报全文（连同表格）复制到Word并另存为.docx后再导入";

/** One after the other, so that of the pictures only one is there at a time, and none that nobody asks for. */
export async function* pdfPages(
  bytes: Uint8Array,
  { cMapFolder, decoderFolder }: Pick<ImportPlatform, "cMapFolder" | "decoderFolder">,
): AsyncGenerator<ReadPage> {
  const library = await loadPdfLibrary();
  const maps = cMapFolder();
  const task = library.getDocument({
    data: new Uint8Array(bytes), // a copy, for the library keeps what it is given; and it refuses a Buffer
    cMapUrl: maps,
    // without them a page, whose policy lets no WASM run, would ask for files that are not there
    ...(decoderFolder ? { wasmUrl: decoderFolder() } : { useWasm: false }),
    // otherwise it looks for a document, which a worker has not
    ...(/^https?:/u.test(maps) && { useWorkerFetch: true }),
    // pictures come as they are, and not as what a browser makes of them
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    maxImageSize: MOST_PIXELS,
    disableFontFace: true,
    useSystemFonts: true, // nothing is drawn, so that nothing need be fetched
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      throw new UnreadableFile(
        `PDF有${document.numPages}页，超过可读取的${MOST_PAGES}页，不像一份年报。请只保留年报的页后再导入。`,
      );
    }
    const layers = await document.getOptionalContentConfig();
    const isLayerShown = (layer: unknown): boolean => Boolean(layers.isVisible(layer));
    let spent = 0;
    let [operators, rules] = [0, 0];
    for (let number = 1; number <= document.numPages; number += 1) {
      const start = performance.now();
      const proxy = await document.getPage(number);
      const page = await pdfPage(proxy, library, isLayerShown);
      operators += page.operators;
      rules += page.rules.length;
      const isScan = page.pieces.length === 0 && isPicture(page.pictures, page);
      spent += performance.now() - start;
      const isTooLong = spent > MOST_TIME;
      if (operators > MOST_OPERATORS || rules > MOST_RULES || isTooLong) {
        throw new UnreadableFile(`PDF的内容过多，不像一份年报。${COPY}。`);
      }
      yield {
        page,
        number: { page: number - 1, of: document.numPages },
        picture: isScan ? () => pagePicture(proxy, page.pictures, page) : undefined,
      };
      proxy.cleanup();
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : failureOf(error);
  } finally {
    await task.destroy();
  }
}

function failureOf(error: unknown): UnreadableFile {
  const isLocked = error instanceof Error && error.name === "PasswordException";
  return new UnreadableFile(
    isLocked
      ? "PDF设有打开密码，无法读取，请取消密码并另存后再导入。"
      : `文件不是PDF，或已损坏，无法读取。请重新下载或复制原文件后再试；仍不行的，${COPY}。`,
  );
}
