/**
 * Pages of an OFD that are pictures: laid where the file says, and handed to the recogniser. What it reads on one of them
 * is in tests/workbench/scan.test.ts, on the command line and in the page.
 */
import { encode as encodePng } from "fast-png";
import { encode as encodeJpeg } from "jpeg-js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportPlatform } from "../../../src/import/imported.ts";
import { importReport } from "../../../src/import/import-report.ts";
import { nodeImportPlatform } from "../../../src/import/node-platform.ts";
import type { PagePicture } from "../../../src/import/scan/picture.ts";
import { UnreadableFile } from "../../../src/report/unreadable-file.ts";
import { makeOfd, ofdImage, ofdPictures, ofdText } from "../../support/make-ofd.ts";

const KINDS = join(import.meta.dirname, "../scan/kinds");

/** A4 at 100 dots an inch, dark where this says. */
const [WIDTH, HEIGHT] = [827, 1169];

function drawn(isDark: (x: number, y: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
    isDark(at % WIDTH, Math.floor(at / WIDTH)) ? 0 : 255,
  );
}

/** The first quarter of the page, from its upper left. */
const corner = drawn((x, y) => x < WIDTH / 2 && y < HEIGHT / 2);
const png = (grey: Uint8Array): Uint8Array =>
  encodePng({ width: WIDTH, height: HEIGHT, data: grey, channels: 1 });
const jpeg = (grey: Uint8Array): Uint8Array => {
  const data = Buffer.from(Array.from(grey).flatMap((it) => [it, it, it, 255]));
  return new Uint8Array(encodeJpeg({ width: WIDTH, height: HEIGHT, data }, 80).data);
};

const SHEET = [0, 0, 210, 297];

/** The pictures of pages as a scanner is given them, which reads nothing on them. */
async function scansIn(ofd: Uint8Array): Promise<{ scans: PagePicture[]; message: string }> {
  const scans: PagePicture[] = [];
  const platform: ImportPlatform = {
    ...nodeImportPlatform,
    openScanner: () =>
      Promise.resolve({
        read: (picture) => {
          scans.push(picture);
          return Promise.resolve([]);
        },
        end: () => Promise.resolve(),
      }),
  };
  const message = await importReport(ofd, { fileName: "扫描.ofd", platform }).then(
    () => "",
    (error: unknown) => {
      if (!(error instanceof UnreadableFile)) throw error;
      return error.message;
    },
  );
  return { scans, message };
}

/** Which quarters of a page are dark: upper left, upper right, lower left, lower right. */
function quarters({ width, height, grey }: PagePicture): string {
  const at = (x: number, y: number): string =>
    (grey[Math.round(y * height) * width + Math.round(x * width)] ?? 0) < 128 ? "■" : "□";
  return at(0.25, 0.25) + at(0.75, 0.25) + at(0.25, 0.75) + at(0.75, 0.75);
}

const oneScan = async (objects: string, bytes: Uint8Array, file = "Res/a.png"): Promise<string> => {
  const ofd = makeOfd([objects], ofdPictures([{ id: 7, file, bytes }]));
  const { scans } = await scansIn(ofd);
  return scans.map(quarters).join();
};

test.each([
  ["fills the sheet by its matrix", ofdImage(7, SHEET, [210, 0, 0, 297, 0, 0]), "■□□□"],
  ["fills its bounds where it has none", ofdImage(7, SHEET), "■□□□"],
  ["lies on its head", ofdImage(7, SHEET, [-210, 0, 0, -297, 210, 297]), "□□□■"],
  ["is turned by a quarter", ofdImage(7, SHEET, [0, 297, -210, 0, 210, 0]), "□■□□"],
  ["is the lower half of the sheet", ofdImage(7, [0, 148.5, 210, 148.5]), "□□□□"],
  ["fills its bounds, which lie off the sheet", ofdImage(7, [-50, 0, 260, 297]), "■□□□"],
])("a picture that %s", async (_how, objects, dark) => {
  expect(await oneScan(objects, png(corner))).toBe(dark);
});

test("the sheet of a picture begins where its box does", async () => {
  const ofd = makeOfd([ofdImage(7, [100, 50, 210, 297])], {
    ...ofdPictures([{ id: 7, file: "a.png", bytes: png(corner) }]),
  });
  const moved = makeOfd([ofdImage(7, [100, 50, 210, 297])], {
    ...ofdPictures([{ id: 7, file: "a.png", bytes: png(corner) }]),
    sheet: "100 50 210 297",
  });
  const [there, here] = await Promise.all([scansIn(ofd), scansIn(moved)]);
  expect([...there.scans, ...here.scans].map(quarters)).toEqual(["□■□□", "■□□□"]);
});

test("pictures lie over each other in their order, and those that are not shown do not", async () => {
  const white = png(drawn(() => false));
  const ofd = makeOfd(
    [
      ofdImage(7, SHEET) + ofdImage(8, [0, 0, 210, 297], [105, 0, 0, 148.5, 0, 0]),
      ofdImage(7, SHEET) + ofdImage(8, SHEET).replace("ID=", 'Visible="false" ID='),
      ofdImage(8, SHEET) + ofdImage(7, SHEET),
    ],
    ofdPictures([
      { id: 7, file: "a.png", bytes: png(corner) },
      { id: 8, file: "b.png", bytes: white },
    ]),
  );
  expect((await scansIn(ofd)).scans.map(quarters)).toEqual(["□□□□", "■□□□", "■□□□"]);
});

test.each([
  ["JPEG", jpeg(corner)],
  ["PNG", png(corner)],
])("%s is unpacked at its own fineness", async (_kind, bytes) => {
  const ofd = makeOfd([ofdImage(7, SHEET)], ofdPictures([{ id: 7, file: "x.bin", bytes }]));
  const [scan] = (await scansIn(ofd)).scans;
  expect([scan?.width, scan?.height, Math.round(scan?.resolution ?? 0)]).toEqual([827, 1170, 100]);
});

test.each(["page.jb2", "g4.tif", "jpeg.tif"])("as a scanner packed it: %s", async (file) => {
  const bytes = new Uint8Array(readFileSync(join(KINDS, file)));
  const ofd = makeOfd([ofdImage(7, SHEET)], ofdPictures([{ id: 7, file, bytes }]));
  const [scan] = (await scansIn(ofd)).scans;
  const dark = scan?.grey.filter((it) => it < 128).length ?? 0;
  expect(scan?.width).toBe(827);
  expect(dark).toBeGreaterThan(9_000); // the lines and letters of a table
  expect(dark).toBeLessThan(40_000);
});

test("resources name the folder that their files lie in", async () => {
  const { parts } = ofdPictures([{ id: 7, file: "Res/a.png", bytes: png(corner) }]);
  const ofd = makeOfd([ofdImage(7, SHEET)], {
    parts: {
      ...parts,
      "Doc_0/PublicRes.xml": `<Res BaseLoc="Res"><MultiMedias><MultiMedia ID="7" Type="Image"><MediaFile>a.png</MediaFile></MultiMedia></MultiMedias></Res>`,
    },
  });
  expect((await scansIn(ofd)).scans.map(quarters)).toEqual(["■□□□"]);
});

describe("a page with a picture and text", () => {
  const words = "政府信息公开工作年度报告";
  const pictures = ofdPictures([{ id: 7, file: "a.png", bytes: png(corner) }]);

  test.each([
    [
      "over it, which is not painted",
      ofdImage(7, SHEET) + ofdText(words, { x: 30, y: 40, attributes: 'Fill="false"' }),
    ],
    [
      "over it, which is transparent",
      ofdImage(7, SHEET) + ofdText(words, { x: 30, y: 40, attributes: 'Alpha="0"' }),
    ],
    ["beneath it", ofdText(words, { x: 30, y: 40 }) + ofdImage(7, SHEET)],
  ])("%s is read by its text", async (_where, objects) => {
    const { scans, message } = await scansIn(makeOfd([objects], pictures));
    expect(scans).toEqual([]);
    expect(message).toContain("没有找到年报的表格");
  });

  test("that is a logo is no scan", async () => {
    const { scans, message } = await scansIn(makeOfd([ofdImage(7, [10, 10, 50, 50])], pictures));
    expect(scans).toEqual([]);
    expect(message).toMatch(
      /^OFD里没有文字（可能是扫描件、图片，或文字已转成图形），读不出文字。请找原来的/u,
    );
  });
});

test.each([
  [
    "is of a kind that nobody reads",
    Buffer.from("GIF89a", "latin1"),
    "不是JPG、PNG、TIFF、BMP或JBIG2",
  ],
  ["is cut off", png(corner).subarray(0, 100), "已损坏"],
])("of a picture that %s it is said", async (_what, bytes, sentence) => {
  const pictures = ofdPictures([{ id: 7, file: "a.gif", bytes: new Uint8Array(bytes) }]);
  const { message } = await scansIn(makeOfd([ofdImage(7, SHEET)], pictures));
  expect(message).toContain(sentence);
});

test("where pictures are not read it is said where they are", async () => {
  const pictures = ofdPictures([{ id: 7, file: "a.png", bytes: png(corner) }]);
  const reading = importReport(makeOfd([ofdImage(7, SHEET)], pictures), {
    fileName: "扫描.ofd",
    platform: nodeImportPlatform,
  });
  await expect(reading).rejects.toThrow(
    "OFD里没有文字（可能是扫描件、图片，或文字已转成图形），读不出文字。扫描件要由命令行（ogi import）或网站上的网页版识别，请在那里打开；也可以找原来的Word文件或网页导入，或用OCR软件识别并另存为.docx后再导入。",
  );
});
