/** Pictures that mean harm, or were harmed: each is refused with a sentence, before anything large is unpacked. */
import { deflateSync } from "node:zlib";
import { importReport } from "../../../src/import/import-report.ts";
import { nodeScanPlatform } from "../../../src/import/node-platform.ts";
import { crc32 } from "../../../src/package/crc32.ts";
import { jbig2Area } from "../../../src/import/scan/packed/jbig2-page.ts";
import { UnreadableFile } from "../../../src/report/unreadable-file.ts";
import { makeOfd, ofdImage, ofdPictures } from "../../support/make-ofd.ts";
import { makePdf } from "../../support/make-pdf.ts";

const ONE_SENTENCE = /^[^\n]*请[^\n]*。$/u;

function big32(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

function chunk(name: string, data: Uint8Array | readonly number[]): number[] {
  const named = Uint8Array.from([...Buffer.from(name, "latin1"), ...data]);
  return [...big32(data.length), ...named, ...big32(crc32(named))];
}

/** Grey, a byte a pixel. */
function png(width: number, height: number, packed: Uint8Array): Uint8Array {
  const head = chunk("IHDR", [...big32(width), ...big32(height), 8, 0, 0, 0, 0]);
  const file = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...head, ...chunk("IDAT", packed)];
  return Uint8Array.from([...file, ...chunk("IEND", [])]);
}

function jpeg(width: number, height: number): Uint8Array {
  const size = [height, width].flatMap((it) => [it >> 8, it & 255]);
  const frame = [0xff, 0xc0, 0, 11, 8, ...size, 1, 1, 0x11, 0];
  return Uint8Array.from([0xff, 0xd8, ...frame, 0xff, 0xd9]);
}

/** Each directory of so many pages has these entries and says where the next one is. */
function tiff(
  entries: readonly (readonly [tag: number, value: number])[],
  next: number,
): Uint8Array {
  const file = Buffer.alloc(8 + 2 + 12 * entries.length + 4);
  file.write("II*\0", "latin1");
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(entries.length, 8);
  for (const [i, [tag, value]] of entries.entries()) {
    const at = 10 + 12 * i;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(4, at + 2);
    file.writeUInt32LE(1, at + 4);
    file.writeUInt32LE(value, at + 8);
  }
  file.writeUInt32LE(next, file.length - 4);
  return new Uint8Array(file);
}

/** One page with a picture so large, of which this is packed. */
function scannedPdf(
  width: number,
  height: number,
  packed: Uint8Array,
  filter = "FlateDecode",
): Uint8Array {
  const data = Buffer.from(packed).toString("latin1");
  const picture = `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /${filter} /Length ${data.length} >>\nstream\n${data}\nendstream`;
  return makePdf(["q 595 0 0 842 0 0 cm /P Do Q"], {
    resources: "/XObject << /P 4 0 R >>",
    objects: [picture],
  });
}

/** A codestream that begins with how large it is (ITU-T T.800, A.5.1), and ends there. */
function jpeg2000(width: number, height: number): Uint8Array {
  const size = [width, height, 0, 0, width, height, 0, 0].flatMap(big32);
  return Uint8Array.from([0xff, 0x4f, 0xff, 0x51, 0, 41, 0, 0, ...size, 0, 1, 7, 1, 1, 0xff, 0xd9]);
}

/** A page, and so many regions of its size (ITU-T T.88, 7.4.6 and 7.4.8) of which nearly nothing is there. */
function jbig2(width: number, height: number, regions: number): Uint8Array {
  const size = [...big32(width), ...big32(height)];
  const segment = (number: number, kind: number, content: readonly number[]): number[] => [
    ...[...big32(number), kind, 0, 1],
    ...[...big32(content.length), ...content],
  ];
  const region = [...size, ...big32(0), ...big32(0), 0, 0, 3, 255, 253, 255, 2, 254, 254, 254];
  const drawn = Array.from({ length: regions }, (_, i) => segment(i + 1, 38, [...region, 0, 0]));
  return Uint8Array.from([
    ...segment(0, 48, [...size, ...new Array<number>(11).fill(0)]),
    ...drawn.flat(),
  ]);
}

/** A TIFF of one strip of grey, deflated. */
function deflatedTiff(width: number, height: number, packed: Uint8Array): Uint8Array {
  const entries = [
    ...[[256, width] as const, [257, height] as const, [258, 8] as const, [259, 8] as const],
    ...[[262, 1] as const, [273, 8 + 2 + 12 * 7 + 4] as const, [279, packed.length] as const],
  ];
  return Uint8Array.from([...tiff(entries, 0), ...packed]);
}

function bmp(width: number, height: number): Uint8Array {
  const file = Buffer.alloc(54);
  file.write("BM", "latin1");
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  return new Uint8Array(file);
}

function scannedOfd(bytes: Uint8Array): Uint8Array {
  return makeOfd([ofdImage(7, [0, 0, 210, 297])], ofdPictures([{ id: 7, file: "a", bytes }]));
}

const blank = (length: number): Uint8Array => deflateSync(Buffer.alloc(length));

// what reads them is there before, so that only what they make it take is measured
beforeAll(async () => {
  const page = scannedPdf(1000, 1400, deflateSync(Buffer.alloc(1_400_000, 255)));
  await expect(
    importReport(page, { fileName: "页.pdf", platform: nodeScanPlatform }),
  ).rejects.toThrow(UnreadableFile);
});

test.each([
  ["a picture of 30,000 × 30,000", "页.png", png(30_000, 30_000, blank(1000)), "30000×30000点"],
  ["a picture without any width", "页.png", png(0, 10, blank(10)), "已损坏"],
  ["the beginning of a picture", "页.png", png(10, 10, blank(110)).subarray(0, 20), "已损坏"],
  ["a picture cut off", "页.png", png(1000, 1000, blank(1001_000)).subarray(0, 60), "已损坏"],
  [
    "a picture that unpacks to a hundred times its size",
    "页.png",
    png(100, 100, blank(50_000_000)),
    "已损坏",
  ],
  ["a JPEG of 30,000 × 30,000", "页.jpg", jpeg(30_000, 30_000), "30000×30000点"],
  ["a JPEG without a frame", "页.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), "已损坏"],
  ["a JPEG cut off behind its frame", "页.jpg", jpeg(1000, 1400), "读不出"],
  ["a TIFF whose pages go round in a circle", "页.tif", tiff([[256, 10]], 8), "已损坏"],
  [
    "a TIFF of 30,000 × 30,000",
    "页.tif",
    tiff(
      [
        [256, 30_000],
        [257, 30_000],
      ],
      0,
    ),
    "30000×30000点",
  ],
  [
    "a TIFF that is packed in any other way",
    "页.tif",
    tiff(
      [
        [256, 9],
        [257, 9],
        [259, 34_712],
        [273, 8],
        [279, 9],
      ],
      0,
    ),
    "另存为",
  ],
  ["the beginning of a TIFF", "页.tif", Uint8Array.of(0x49, 0x49, 0x2a, 0, 8, 0, 0, 0), "已损坏"],
  [
    "a PDF with a picture of 30,000 × 30,000",
    "页.pdf",
    scannedPdf(30_000, 30_000, blank(100_000)),
    "读不出",
  ],
  [
    "a PDF whose picture unpacks to many times its size",
    "页.pdf",
    scannedPdf(1000, 1400, blank(20_000_000)),
    "展开后过大",
  ],
  [
    "a PDF whose JPEG says another size, of 7,000 × 7,000",
    "页.pdf",
    scannedPdf(1000, 1400, jpeg(7000, 7000), "DCTDecode"),
    "展开后过大",
  ],
  [
    "a PDF whose JPEG 2000 says another size, of 7,000 × 7,000",
    "页.pdf",
    scannedPdf(1000, 1400, jpeg2000(7000, 7000), "JPXDecode"),
    "展开后过大",
  ],
  [
    "a PDF whose JBIG2 says another size, of 11,000 × 11,000",
    "页.pdf",
    scannedPdf(1000, 1400, jbig2(11_000, 11_000, 0), "JBIG2Decode"),
    "展开后过大",
  ],
  [
    "a TIFF that unpacks to many times its size",
    "页.tif",
    deflatedTiff(1000, 1400, blank(20_000_000)),
    "已损坏",
  ],
  ["a BMP of 30,000 × 30,000", "页.bmp", bmp(30_000, 30_000), "30000×30000点"],
  [
    "an OFD with a picture of 30,000 × 30,000",
    "页.ofd",
    scannedOfd(png(30_000, 30_000, blank(1000))),
    "30000×30000点",
  ],
  [
    "an OFD with a picture that unpacks to a hundred times its size",
    "页.ofd",
    scannedOfd(png(100, 100, blank(50_000_000))),
    "已损坏",
  ],
  [
    "an OFD with a JBIG2 of 7,000 × 7,000",
    "页.ofd",
    scannedOfd(jbig2(7000, 7000, 0)),
    "7000×7000点",
  ],
  [
    "an OFD whose JBIG2 is cut off",
    "页.ofd",
    scannedOfd(jbig2(1000, 1400, 1).subarray(0, 60)),
    "已损坏",
  ],
  [
    "a PDF whose fax is cut off",
    "页.pdf",
    scannedPdf(1000, 1400, Uint8Array.of(1, 2, 3), "JBIG2Decode"),
    "读不出",
  ],
  [
    "a PDF whose JPEG 2000 is noise",
    "页.pdf",
    scannedPdf(1000, 1400, Uint8Array.of(9, 9, 9, 9), "JPXDecode"),
    "读不出",
  ],
  ["a page of fewer dots than one can read", "页.png", png(300, 400, blank(301 * 400)), "图片太粗"],
])("%s is refused", async (_what, fileName, bytes, sentence) => {
  const [before, start] = [process.memoryUsage().rss, process.cpuUsage()];
  const message = await importReport(bytes, { fileName, platform: nodeScanPlatform }).then(
    () => "",
    (error: unknown) => {
      if (!(error instanceof UnreadableFile)) throw error;
      return error.message;
    },
  );
  expect(message).toContain(sentence);
  expect(message).toMatch(ONE_SENTENCE);
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(2);
});

test("of a JBIG2 all that is drawn over each other counts", () => {
  expect(jbig2Area(jbig2(20, 10, 0))).toBe(200);
  expect(jbig2Area(jbig2(20, 10, 3))).toBe(800);
});
