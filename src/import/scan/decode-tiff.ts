/** A TIFF as scanners write them, page by page → shades of grey. */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { greyOf } from "./grey-of.ts";
import { assertPictureSize } from "./picture-size.ts";
import type { Picture } from "./picture.ts";

const BROKEN = "图片不完整或已损坏，读不出。请重新扫描或复制后再导入。";
const MOST_PAGES = 40;

/** Not packed, packed as by a fax (groups 3 and 4), LZW and PackBits; the others may unpack to any length. */
const PACKINGS = [1, 2, 3, 4, 5, 32_773];

/** Tags of TIFF 6.0, section 8. */
const WIDTH = "t256";
const HEIGHT = "t257";
const PACKING = "t259";

/** @throws UnreadableFile for what is no page, is broken, or packed in another way */
export async function decodeTiff(bytes: Uint8Array): Promise<readonly (() => Picture)[]> {
  assertPages(bytes);
  const utif = await import("utif2");
  const buffer = new Uint8Array(bytes).buffer;
  const pages = reading(() => utif.decode(buffer));
  return pages.map((page) => () => {
    const numberIn = (tag: string): number | undefined =>
      (page[tag] as readonly number[] | undefined)?.[0];
    const [width, height, packing] = [
      numberIn(WIDTH) ?? 0,
      numberIn(HEIGHT) ?? 0,
      numberIn(PACKING) ?? 1,
    ];
    assertPictureSize({ width, height });
    if (!PACKINGS.includes(packing)) {
      throw new UnreadableFile(
        "图片（.tif）的压缩方式读不了，请用看图软件另存为.png或.jpg后再导入。",
      );
    }
    const colours = reading(() => {
      utif.decodeImage(buffer, page);
      return utif.toRGBA8(page);
    });
    page.data = new Uint8Array();
    const grey = new Uint8Array(width * height);
    for (let place = 0; place < grey.length; place += 1) {
      const [red = 255, green = 255, blue = 255] = colours.subarray(place * 4, place * 4 + 3);
      grey[place] = greyOf(red, green, blue);
    }
    return { width, height, grey };
  });
}

function reading<Result>(read: () => Result): Result {
  try {
    return read();
  } catch {
    throw new UnreadableFile(BROKEN);
  }
}

/** Each page says where the next one is; the library follows them for ever where they go round in a circle. */
function assertPages(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = bytes[0] === 0x49;
  reading(() => {
    let at = view.getUint32(4, isLittle);
    for (let page = 0; at !== 0; page += 1) {
      if (page === MOST_PAGES) throw new Error("Too many pages.");
      at = view.getUint32(at + 2 + 12 * view.getUint16(at, isLittle), isLittle);
    }
  });
}
