/** The pictures of a page, strips and masks as some scanners write them among them, laid over each other to one. */
import { boxOnPage, type Matrix } from "../page/matrix.ts";
import { MOST_RESOLUTION, pageResolution } from "./page-resolution.ts";
import type { PagePicture, Picture } from "./picture.ts";

/** A picture that does not hide all that is beneath it. */
export interface CoverPicture extends Picture {
  /** From 0 to 255, pixel by pixel; everywhere where it is undefined. */
  readonly cover?: Uint8Array;
}

export interface LaidPicture {
  readonly picture: CoverPicture;
  /** From its unit square, which it fills from the bottom up, to the page. */
  readonly matrix: Matrix;
}

/** In points. */
interface PageSize {
  readonly width: number;
  readonly height: number;
}

const POINTS = 72;
const PAPER = 255;

/** Undefined where there is none. */
export function pageOfPictures(
  laid: readonly LaidPicture[],
  size: PageSize,
): PagePicture | undefined {
  if (laid.length === 0) return undefined;
  const finest = Math.max(...laid.map(({ picture, matrix }) => pixelsAPoint(picture, matrix)));
  const own = { width: size.width * finest, height: size.height * finest };
  const shrunk = Math.min(1, MOST_RESOLUTION / pageResolution(own, finest * POINTS));
  const scale = finest * shrunk;
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  const grey = new Uint8Array(width * height).fill(PAPER);
  for (const it of laid) layOver({ width, height, grey }, it, scale);
  return { width, height, grey, resolution: pageResolution({ width, height }, scale * POINTS) };
}

function pixelsAPoint({ width }: Picture, [a = 0, b = 0]: Matrix): number {
  return width / Math.max(1e-6, Math.hypot(a, b));
}

function layOver(
  { width, height, grey }: Picture,
  { picture, matrix }: LaidPicture,
  scale: number,
): void {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const determinant = a * d - b * c;
  if (determinant === 0) return;
  const box = boxOnPage([0, 0, 1, 1], matrix);
  const [left, right] = [
    Math.max(0, Math.floor(box.left * scale)),
    Math.min(width, Math.ceil(box.right * scale)),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(box.top * scale)),
    Math.min(height, Math.ceil(box.bottom * scale)),
  ];
  // of a picture finer than the page all pixels count, in a square of so many
  const fine = Math.max(1, Math.round(pixelsAPoint(picture, matrix) / scale));
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      let [dark, cover] = [0, 0];
      for (let k = 0; k < fine * fine; k += 1) {
        const px = (x + ((k % fine) + 0.5) / fine) / scale - e;
        const py = (y + (Math.floor(k / fine) + 0.5) / fine) / scale - f;
        const u = Math.floor(((d * px - c * py) / determinant) * picture.width);
        const v = Math.floor((1 - (a * py - b * px) / determinant) * picture.height);
        if (u < 0 || v < 0 || u >= picture.width || v >= picture.height) continue;
        const at = v * picture.width + u;
        const here = picture.cover ? (picture.cover[at] ?? 0) / 255 : 1;
        cover += here;
        dark += here * (picture.grey[at] ?? PAPER);
      }
      if (cover === 0) continue;
      const at = y * width + x;
      grey[at] = (dark + (fine * fine - cover) * (grey[at] ?? PAPER)) / (fine * fine);
    }
  }
}
