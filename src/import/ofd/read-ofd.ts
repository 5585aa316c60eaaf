/** A fixed-layout document of the national standard GB/T 33190—2016: `.ofd`. */
import type { BadPackageReason } from "../../package/bad-package.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { FileReading, ReadOptions } from "../imported.ts";
import { laidOutBlocks } from "../page/document-blocks.ts";
import { pageContent } from "../page/page-content.ts";
import { readPublished } from "../read-published.ts";
import { readingPackage } from "../reading-package.ts";
import { isPicture } from "../scan/is-picture.ts";
import { noText } from "../scan/no-text.ts";
import type { PagePicture } from "../scan/picture.ts";
import { scannedPages, type ReadPage } from "../scan/scanned-pages.ts";
import { settledCells } from "../settled-cells.ts";
import { documentPages } from "./document-pages.ts";
import { ofdParts } from "./ofd-parts.ts";
import { paintPage } from "./paint-page.ts";

/** A report has some ten pages, and a collection of reports is no report. */
const MOST_PAGES = 100;

/** Of all pages: thirty whose letters are objects of their own have 50,000; the tables of a report, 3,000 rules. */
export const MOST_OBJECTS = 60_000;
const MOST_RULES = 20_000;

const COPY = "请用OFD阅读器打开，把年报全文（连同表格）复制到Word并另存为.docx后再导入";
const TOO_MUCH = `OFD的内容过多，不像一份年报。${COPY}。`;

/** What a package says of itself in words for workbooks, in words for OFD. */
const SENTENCES: Readonly<Partial<Record<BadPackageReason, string>>> = {
  notZip: `文件不是OFD，请确认选对了文件；确是年报的，${COPY}。`,
  notOffice: `文件是压缩包，但不是OFD，请确认选对了文件；确是年报的，${COPY}。`,
  encrypted: "OFD设有打开密码或已加密，无法读取，请用OFD阅读器解密并另存后再导入。",
  partTooBig: `OFD的内容展开后过大，可能是恶意文件，请勿使用，并向来源核实；确是年报的，${COPY}。`,
  totalTooBig: `OFD的内容展开后过大，可能是恶意文件，请勿使用，并向来源核实；确是年报的，${COPY}。`,
  documentTooBig: TOO_MUCH,
};

/** @throws UnreadableFile when it is no OFD, is locked, or has no text that can be read */
export async function readOfd(
  bytes: Uint8Array,
  { fileName, platform }: ReadOptions,
): Promise<FileReading> {
  const refused: UnreadableFile[] = [];
  const pages = await scannedPages(pagesOf(bytes, platform, refused), platform);
  if (pages.every(({ pieces }) => pieces.length === 0)) {
    const [why] = refused;
    throw why ?? noText("OFD里没有文字（可能是扫描件、图片，或文字已转成图形）", platform);
  }
  return readPublished(laidOutBlocks(pages), fileName, settledCells);
}

/** @param refused is given what is wrong with pictures that cannot be read */
function pagesOf(
  bytes: Uint8Array,
  platform: ReadOptions["platform"],
  refused: UnreadableFile[],
): ReadPage[] {
  return readingPackage(() => {
    const parts = ofdParts(bytes, platform);
    const all = documentPages(parts);
    if (all.length > MOST_PAGES) {
      throw new UnreadableFile(
        `OFD有${all.length}页，超过可读取的${MOST_PAGES}页，不像一份年报。请只保留年报的页后再导入。`,
      );
    }
    const pages: ReadPage[] = [];
    let [objects, rules] = [0, 0];
    for (const [number, read] of all.entries()) {
      const painted = paintPage(read(), MOST_OBJECTS - objects);
      const page = painted && pageContent(painted.painting, painted);
      objects += painted?.objects ?? 0;
      rules += page?.rules.length ?? 0;
      if (!page || rules > MOST_RULES) throw new UnreadableFile(TOO_MUCH);
      const isScan = page.pieces.length === 0 && isPicture(painted.pictures, painted);
      const picture = async (): Promise<PagePicture | undefined> => {
        const { ofdPicture } = await import("./ofd-picture.ts");
        const bytesOf = (part: string): Uint8Array =>
          readingPackage(() => parts.bytes(part), SENTENCES);
        return ofdPicture(painted, { bytesOf, platform, refused });
      };
      pages.push({
        page,
        number: { page: number, of: all.length },
        picture: isScan ? picture : undefined,
      });
    }
    return pages;
  }, SENTENCES);
}
