/** Files that are pictures, told by how they begin, page by page: JPEG, PNG, TIFF, BMP and JBIG2. */
import type { ImportPlatform } from "../imported.ts";
import { brokenPicture, unreadPicture } from "./broken-picture.ts";
import { decodeBmp } from "./decode-bmp.ts";
import { decodePng } from "./decode-png.ts";
import { isJbig2, jbig2Page } from "./packed/jbig2-page.ts";
import { jpegPage } from "./packed/jpeg-page.ts";
import type { PackedPage } from "./packed/packed-page.ts";
import { pagesInPdf } from "./packed/pages-in-pdf.ts";
import { tiffPages } from "./packed/tiff-pages.ts";
import { pageOfPictures } from "./page-of-pictures.ts";
import { pageResolution } from "./page-resolution.ts";
import type { PagePicture, Picture } from "./picture.ts";
import type { ReadPage } from "./scanned-pages.ts";

const POINTS = 72;

type PicturePage = ReadPage & { readonly picture: NonNullable<ReadPage["picture"]> };

/** @throws UnreadableFile for what is no page, is broken, or is not among them */
export async function* picturePages(
  bytes: Uint8Array,
  platform: ImportPlatform,
): AsyncGenerator<PicturePage> {
  const [first, second] = bytes;
  const begins = String.fromCharCode(first ?? 0, second ?? 0);
  const packed = packedPages(bytes, begins);
  if (packed) {
    yield* unpacked(packed, platform);
    return;
  }
  const decode = begins === "BM" ? decodeBmp : begins === "\u0089P" ? decodePng : undefined;
  if (!decode) throw unreadPicture("不是JPG、PNG、TIFF、BMP或JBIG2");
  const picture = async () => shrunk(await decode(bytes));
  yield { page: undefined, number: { page: 0, of: 1 }, picture };
}

/** Those that PDF has too. */
function packedPages(bytes: Uint8Array, begins: string): readonly PackedPage[] | undefined {
  if (begins === "\u00ff\u00d8") return [jpegPage(bytes)];
  if (begins === "II" || begins === "MM") return tiffPages(bytes);
  return isJbig2(bytes) ? [jbig2Page(bytes)] : undefined;
}

async function* unpacked(
  packed: readonly PackedPage[],
  platform: ImportPlatform,
): AsyncGenerator<PicturePage> {
  const { pdfPages } = await import("../pdf/pdf-pages.ts");
  for await (const { number, picture } of pdfPages(pagesInPdf(packed), platform)) {
    yield {
      page: undefined,
      number,
      async picture() {
        const found = await picture?.();
        if (!found) throw brokenPicture();
        return found;
      },
    };
  }
}

/** No finer than is read. */
function shrunk(picture: Picture): PagePicture | undefined {
  const { width, height } = picture;
  const scale = POINTS / pageResolution(picture);
  const size = { width: width * scale, height: height * scale };
  return pageOfPictures(
    [{ picture, matrix: [size.width, 0, 0, -size.height, 0, size.height] }],
    size,
  );
}
