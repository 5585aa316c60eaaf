/**
 * One page as other programs pack it (ImageMagick, libtiff's tiffcp, OpenJPEG and img2pdf, Ghostscript; the JBIG2 checked
 * with jbig2dec): each is unpacked to what `page.png` shows. What JPEG loses is a pixel in a hundred.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeScanPlatform as platform } from "../../../src/import/node-platform.ts";
import { pdfPages } from "../../../src/import/pdf/pdf-pages.ts";
import { picturePages } from "../../../src/import/scan/picture-pages.ts";
import type { Picture } from "../../../src/import/scan/picture.ts";
import { UnreadableFile } from "../../../src/report/unreadable-file.ts";

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "kinds", name)));

async function picturesIn(bytes: Uint8Array, isPdf = false): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for await (const { picture } of isPdf
    ? pdfPages(bytes, platform)
    : picturePages(bytes, platform)) {
    const found = await picture?.();
    if (found) pictures.push(found);
  }
  return pictures;
}

/** Of a hundred pixels so many are on the other side of grey. */
function otherwise(a: Picture, b: Picture): number {
  const count = a.grey.reduce(
    (sum, shade, at) => sum + (shade < 128 === (b.grey[at] ?? 0) < 128 ? 0 : 1),
    0,
  );
  return (100 * count) / a.grey.length;
}

let page: Picture;

beforeAll(async () => {
  const [first] = await picturesIn(bytesOf("page.png"));
  if (!first) throw new Error("There is no page.");
  page = first;
});

test.each([
  ["fax, group 4", "g4.tif", 0],
  ["fax, group 3", "g3.tif", 0],
  ["fax, group 3 in both ways, its bits the other way round", "g3-2d.tif", 0],
  ["LZW", "lzw.tif", 0],
  ["LZW of differences, in colours, the big end first", "lzw-colours.tif", 0],
  ["each colour by itself", "planes.tif", 0],
  ["PackBits", "packbits.tif", 0],
  ["Deflate, in tiles", "deflate-tiles.tif", 0],
  ["JPEG in a TIFF", "jpeg.tif", 1],
  ["JBIG2", "page.jb2", 0],
  ["JBIG2 in a PDF", "jbig2.pdf", 0],
  ["fax in a PDF", "ccitt.pdf", 0],
  ["JPEG 2000 in a PDF", "jpeg2000.pdf", 0.5],
])("%s", async (_kind, name, most) => {
  const pictures = await picturesIn(bytesOf(name), name.endsWith(".pdf"));
  const [own] = pictures;
  expect(pictures.map(({ width, height }) => [width, height])).toEqual([[page.width, page.height]]);
  expect(own && otherwise(page, own)).toBeLessThanOrEqual(most);
});

test("a TIFF of several pages, each packed in another way", async () => {
  const pictures = await picturesIn(bytesOf("two-pages.tif"));
  expect(pictures.map((it) => otherwise(page, it))).toEqual([0, 0]);
});

/** Rows from below, each filled up to four bytes. */
function bmp({ width, height, grey }: Picture, bits: 8 | 24, order: 1 | -1): Uint8Array {
  const stride = Math.ceil((width * bits) / 32) * 4;
  const palette = bits === 8 ? 1024 : 0;
  const file = Buffer.alloc(54 + palette + stride * height);
  file.write("BM", "latin1");
  file.writeUInt32LE(54 + palette, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height * order, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(bits, 28);
  for (let i = 0; i < palette; i += 1) file[54 + i] = i >> 2;
  for (let y = 0; y < height; y += 1) {
    const row = 54 + palette + stride * (order > 0 ? height - 1 - y : y);
    for (let x = 0; x < width; x += 1) {
      const at = row + (x * bits) / 8;
      file.fill(grey[y * width + x] ?? 0, at, at + bits / 8);
    }
  }
  return new Uint8Array(file);
}

test.each([
  ["with a palette", 8, 1],
  ["in colours, from above", 24, -1],
] as const)("a BMP %s", async (_what, bits, order) => {
  const [own] = await picturesIn(bmp(page, bits, order));
  expect(own && otherwise(page, own)).toBe(0);
});

test.each([
  ["GIF", Buffer.from("GIF89a", "latin1"), "不是JPG、PNG、TIFF、BMP或JBIG2"],
  [
    "BMP that is packed",
    bmp({ width: 4, height: 4, grey: new Uint8Array(16) }, 8, 1).with(30, 1),
    "压缩方式少见",
  ],
])("of a %s it is said what to do", async (_what, bytes, sentence) => {
  const reading = picturesIn(new Uint8Array(bytes));
  await expect(reading).rejects.toThrow(UnreadableFile);
  await expect(picturesIn(new Uint8Array(bytes))).rejects.toThrow(sentence);
});
