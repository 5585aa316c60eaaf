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

/** With its lines level and upright; what is beyond its edges mirrors it, since beside white a grey page is ink. */
export function straightened(picture: PagePicture): PagePicture {
  const leaning = leaningOf(picture);
  if (Object.values(leaning).every((slope: number) => Math.abs(slope) < STRAIGHT)) return picture;
  const { width, height, grey } = picture;
  const { top, bottom, left, right } = leaning;
  const out = new Uint8Array(grey.length);
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    const level = top + ((bottom - top) * y) / height;
    for (let x = 0; x < width; x += 1) {
      const upright = left + ((right - left) * x) / width;
      const fromX = within(x + upright * (y - middleY), width);
      const fromY = within(y + level * (x - middleX), height);
      const [x0, y0] = [Math.floor(fromX), Math.floor(fromY)];
      const [dx, dy, at] = [fromX - x0, fromY - y0, y0 * width + x0];
      const above = (grey[at] ?? 0) * (1 - dx) + (grey[at + 1] ?? 0) * dx;
      const below = (grey[at + width] ?? 0) * (1 - dx) + (grey[at + width + 1] ?? 0) * dx;
      out[y * width + x] = above * (1 - dy) + below * dy;
    }
  }
  return { ...picture, grey: out };
}

/** Where there are two pixels side by side. */
function within(at: number, length: number): number {
  const last = length - 1;
  const mirrored = at < 0 ? -at : at > last ? 2 * last - at : at;
  return Math.max(0, Math.min(last - 0.001, mirrored));
}
