/** The pictures of a page of an OFD (GB/T 33190—2016, chapter 10), laid over each other to one. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { ImportPlatform } from "../imported.ts";
import { pageOfPictures, type LaidPicture } from "../scan/page-of-pictures.ts";
import { MOST_AREA } from "../scan/picture-size.ts";
import { picturePages } from "../scan/picture-pages.ts";
import type { PagePicture } from "../scan/picture.ts";
import type { PaintedPage, SetPicture } from "./paint-page.ts";

const TOO_MUCH =
  "OFD的一页里图片过多，不像年报的一页。请重新扫描，或找原来的Word文件、网页后再导入。";

interface OfdPictureOptions {
  readonly bytesOf: (part: string) => Uint8Array;
  readonly platform: ImportPlatform;
  /** Is given why a picture cannot be read. */
  readonly refused: UnreadableFile[];
}

/** Undefined where none of them can be read. */
export async function ofdPicture(
  page: Pick<PaintedPage, "pictures" | "width" | "height">,
  options: OfdPictureOptions,
): Promise<PagePicture | undefined> {
  const laid: LaidPicture[] = [];
  let pixels = 0;
  for (const it of page.pictures) {
    try {
      const { picture, matrix } = await laidPicture(it, options);
      pixels += picture.width * picture.height;
      if (pixels > MOST_AREA) throw new UnreadableFile(TOO_MUCH);
      laid.push({ picture, matrix });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      options.refused.push(error);
      if (pixels > MOST_AREA) return undefined;
    }
  }
  return pageOfPictures(laid, page);
}

/** Of a file with several pages the first. */
async function laidPicture(
  { part, matrix }: SetPicture,
  { bytesOf, platform }: OfdPictureOptions,
): Promise<LaidPicture> {
  for await (const { picture } of picturePages(bytesOf(part), platform)) {
    const unpacked = await picture();
    if (unpacked) return { picture: unpacked, matrix };
  }
  throw new UnreadableFile("OFD里的图片是空的，读不出。请重新扫描或复制后再导入。");
}
