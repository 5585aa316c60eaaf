/** A page turned: by quarters, and back from how it leans. */
import { leaningOf } from "./leaning.ts";
import type { PagePicture } from "./picture.ts";

/** Less than this, as a tangent, moves no line by a pixel. */
const STRAIGHT = 0.0005;
const PAPER = 255;

/** Turned to the right by a quarter. */
export function quarterTurned(picture: PagePicture): PagePicture {
  const { width, height, grey } = picture;
  const out = new Uint8Array(grey.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      out[x * height + (height - 1 - y)] = grey[y * width + x] ?? PAPER;
    }
  }
  return { ...picture, width: height, height: width, grey: out };
}

/** With its lines level and upright. */
export function straightened(picture: PagePicture): PagePicture {
  const leaning = leaningOf(picture);
  if (Object.values(leaning).every((slope: number) => Math.abs(slope) < STRAIGHT)) return picture;
  const { width, height, grey } = picture;
  const { top, bottom, left, right } = leaning;
  const out = new Uint8Array(grey.length).fill(PAPER);
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    const level = top + ((bottom - top) * y) / height;
    for (let x = 0; x < width; x += 1) {
      const upright = left + ((right - left) * x) / width;
      const fromX = x + upright * (y - middleY);
      const fromY = y + level * (x - middleX);
      const [x0, y0] = [Math.floor(fromX), Math.floor(fromY)];
      if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) continue;
      const [dx, dy, at] = [fromX - x0, fromY - y0, y0 * width + x0];
      const above = (grey[at] ?? 0) * (1 - dx) + (grey[at + 1] ?? 0) * dx;
      const below = (grey[at + width] ?? 0) * (1 - dx) + (grey[at + width + 1] ?? 0) * dx;
      out[y * width + x] = above * (1 - dy) + below * dy;
    }
  }
  return { ...picture, grey: out };
}
