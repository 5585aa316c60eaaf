/** Pages drawn line by line: what is found on them is what was drawn, however they lie. */
import { latticesOf } from "../../../src/import/page/lattices.ts";
import { greyOf } from "../../../src/import/scan/grey-of.ts";
import { inkOf } from "../../../src/import/scan/ink.ts";
import { leaningOf } from "../../../src/import/scan/leaning.ts";
import { pagesBeside } from "../../../src/import/scan/pages-beside.ts";
import { partsOf } from "../../../src/import/scan/parts-of-page.ts";
import type { PagePicture } from "../../../src/import/scan/picture.ts";
import { pageResolution } from "../../../src/import/scan/page-resolution.ts";
import { ruledLines } from "../../../src/import/scan/ruled-lines.ts";
import { stripsOf, type Strip } from "../../../src/import/scan/strips.ts";
import { straightened } from "../../../src/import/scan/turned.ts";

const WIDTH = 620;
const HEIGHT = 877;
const RESOLUTION = 75;
const ROWS = 10;
const COLUMNS = 4;

/** A table of ten rows and four columns on a page of A4, each point of it moved. */
function page(move: (x: number, y: number) => readonly [number, number], light = 255): PagePicture {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(light);
  const dot = (x: number, y: number): void => {
    const [px, py] = move(x, y).map(Math.round) as [number, number];
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
    ] as const) {
      const at = (py + dy) * WIDTH + px + dx;
      if (px >= 0 && px < WIDTH - 1) grey[at] = light / 4;
    }
  };
  for (let row = 0; row <= ROWS; row += 1) {
    for (let x = 60; x <= 560; x += 0.5) dot(x, 150 + 50 * row);
  }
  for (let column = 0; column <= COLUMNS; column += 1) {
    for (let y = 150; y <= 650; y += 0.5) dot(60 + 125 * column, y);
  }
  return { width: WIDTH, height: HEIGHT, grey, resolution: RESOLUTION };
}

function turned(degrees: number): (x: number, y: number) => readonly [number, number] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return (x, y) => {
    const [dx, dy] = [x - WIDTH / 2, y - HEIGHT / 2];
    return [cos * dx - sin * dy + WIDTH / 2, sin * dx + cos * dy + HEIGHT / 2];
  };
}

const photographed = (x: number, y: number): readonly [number, number] => {
  const far = 1 + 0.04 * (y / HEIGHT - 0.5);
  return [(x - WIDTH / 2) * far + WIDTH / 2, (y - HEIGHT / 2) * far + HEIGHT / 2];
};

function cellsOn(picture: PagePicture): string {
  const straight = straightened(picture);
  const ink = inkOf(straight, Math.round(RESOLUTION / 10));
  const lattices = latticesOf(ruledLines(straight, ink));
  return lattices.map(({ rows }) => `${rows.length}×${rows[0]?.length ?? 0}`).join(" ");
}

test.each([
  ["straight", turned(0)],
  ["turned to the right", turned(1.2)],
  ["turned to the left", turned(-2)],
  ["photographed from below", photographed],
])("the cells of a page that is %s are found", (_how, move) => {
  expect(cellsOn(page(move))).toBe("10×4");
});

test("a page in the shade has its lines too", () => {
  expect(cellsOn(page(turned(0), 120))).toBe("10×4");
});

/** A table with a narrow column, ruled as `fill` fills parts of it in a shade. */
function narrowTable(
  draw: (fill: (box: readonly [number, number, number, number], shade: number) => void) => void,
): string {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const fill = (
    [left, right, top, bottom]: readonly [number, number, number, number],
    shade = 0,
  ) => {
    for (let y = top; y < bottom; y += 1) grey.fill(shade, y * WIDTH + left, y * WIDTH + right);
  };
  for (const y of [150, 250, 450]) fill([60, 559, y, y + 1]);
  for (const x of [60, 85, 558]) fill([x, x + 1, 150, 451]);
  draw(fill);
  return partsOf({ width: WIDTH, height: HEIGHT, grey, resolution: RESOLUTION })
    .cells.map(({ left, right }) => Math.round(right - left))
    .join(" ");
}

test("a thin grey line between dense writing is one", () => {
  const cells = narrowTable((fill) => {
    fill([60, 560, 350, 351], 175);
    for (let x = 90; x < 550; x += 8) {
      fill([x, x + 4, 340, 348], 0);
      fill([x, x + 4, 353, 361], 0);
    }
  });
  expect(cells).toBe("24 454 24 454 24 454");
});

test("a stroke of a letter in a narrow column is no line", () => {
  const cells = narrowTable((fill) => {
    fill([64, 82, 350, 352], 0);
  });
  expect(cells).toBe("24 454 24 454");
});

test("a grey page that was turned has no writing at its edges", () => {
  const straight = straightened(page(turned(1.2), 160));
  const { ink, beside: around } = partsOf(straight);
  expect(around.flatMap((part) => stripsOf(straight, ink, part))).toEqual([]);
});

test("how far a page is turned is found to a tenth of a degree", () => {
  const { top, bottom } = leaningOf(page(turned(1.2)));
  const degrees = (Math.atan((top + bottom) / 2) * 180) / Math.PI;
  expect(Math.abs(degrees - 1.2)).toBeLessThan(0.1);
});

/** Beside each other on one picture, on paper that is so broad; ink at so many parts of it. */
function beside(...inks: readonly (readonly [left: number, right: number])[]): PagePicture {
  const [width, height] = [1240, 877];
  const grey = new Uint8Array(width * height).fill(255);
  for (const [left, right] of inks) {
    for (let y = 100; y < 780; y += 30) {
      grey.fill(0, y * width + left, y * width + right);
      grey.fill(0, (y + 1) * width + left, (y + 1) * width + right);
    }
    for (const x of [left, right - 2]) {
      for (let y = 100; y < 762; y += 1) grey.fill(0, y * width + x, y * width + x + 2);
    }
  }
  return { width, height, grey, resolution: 106 };
}

test.each([
  ["of a booklet laid open are two, each as broad as A4", beside([80, 540], [700, 1160]), [75, 75]],
  ["with a fold between are two", beside([80, 540], [619, 622], [700, 1160]), [75, 75]],
  ["with a table across are one", beside([80, 1160]), [106]],
  ["with writing on one side of it are one", beside([80, 660]), [106]],
  ["higher than broad is one", page(turned(0)), [75]],
])("the pages of a picture %s", (_what, picture, resolutions) => {
  const pages = pagesBeside(picture);
  expect(pages.map(({ resolution }) => Math.round(resolution))).toEqual(resolutions);
});

test("red ink is as light as paper, black beneath it stays black, and blue is no stamp", () => {
  expect(greyOf(214, 32, 32)).toBeGreaterThan(200);
  expect(greyOf(60, 10, 10)).toBeLessThan(80);
  expect(greyOf(20, 30, 160)).toBeLessThan(80);
});

type Stroke = readonly [left: number, top: number, width: number, height: number];

/** The lines of writing in a white picture with black strokes. */
function stripsIn(width: number, height: number, strokes: readonly Stroke[]): Strip[] {
  const grey = new Uint8Array(width * height).fill(255);
  for (const [left, top, broad, high] of strokes) {
    for (let y = top; y < top + high; y += 1)
      grey.fill(0, y * width + left, y * width + left + broad);
  }
  const picture = { width, height, grey, resolution: 150 };
  const all = { left: 0, right: width, top: 0, bottom: height };
  return stripsOf(picture, inkOf(picture, 15), all);
}

test("writing is cut into lines, and dust is none", () => {
  const strips = stripsIn(200, 100, [
    [20, 20, 12, 18],
    [40, 20, 12, 18],
    [20, 60, 12, 18],
    [150, 45, 1, 2],
  ]);
  expect(
    strips.map(({ box, stretches, widestGap }) => [
      box.left,
      box.right,
      box.top,
      stretches,
      widestGap,
    ]),
  ).toEqual([
    [20, 52, 20, [12, 12], 8],
    [20, 32, 60, [12], 0],
  ]);
});

test("a point too small for writing is seen at the foot of a number, beneath the digit that leans over it", () => {
  const [only] = stripsIn(100, 60, [
    [20, 20, 14, 3],
    [23, 20, 3, 20],
    [31, 38, 3, 2],
    [40, 20, 12, 20],
  ]);
  expect([only?.stretches, only?.atFoot]).toEqual([[14, 12], 3]);
});

test("a page has the pixels an inch that its file says, unless that is no paper", () => {
  const a4 = { width: 1654, height: 2339 };
  expect(pageResolution(a4, 200)).toBe(200);
  expect(pageResolution(a4, 72)).toBeCloseTo(200, 0);
  expect(pageResolution(a4)).toBeCloseTo(200, 0);
});
