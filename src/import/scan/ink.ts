/** Where a picture is written on: darker than what is around, so that a shadow over half the page is none. */
import type { Picture } from "./picture.ts";

/** So much darker than the mean around it, of 255. */
const DARKER = 26;
/** Of the brightness of paper, what has ink for sure is darker by so much. */
const PART = 0.25;

/**
 * One for every pixel with ink, else zero.
 *
 * @param reach how far around a pixel its surroundings reach, in pixels
 */
export function inkOf(picture: Picture, reach: number): Uint8Array {
  const { width, height, grey } = picture;
  const sums = boxSums(picture, reach);
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const rows = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
    for (let x = 0; x < width; x += 1) {
      const columns = Math.min(width, x + reach + 1) - Math.max(0, x - reach);
      const place = y * width + x;
      if (at(grey, place) < at(sums, place) / (rows * columns) - DARKER) ink[place] = 1;
    }
  }
  return ink;
}

/**
 * The same with what is much darker than the paper around: between lines of dense writing, where everything around is
 * dark, a thin grey line is ink too. Letters come out fatter, and touch.
 */
export function withDark(
  { width, height, grey }: Picture,
  reach: number,
  ink: Uint8Array,
): Uint8Array {
  const isPaper = ink.map((it) => 1 - it);
  const paper = boxSums({ width, height, grey: grey.map((it, i) => it * at(isPaper, i)) }, reach);
  const counts = boxSums({ width, height, grey: isPaper }, reach);
  return ink.map((it, i) => it || Number(at(grey, i) * at(counts, i) < at(paper, i) * (1 - PART)));
}

/** Around each pixel the sum of all that are no farther from it. */
function boxSums(picture: Picture, reach: number): Uint32Array {
  const { width, height } = picture;
  const sums = integral(picture);
  const stride = width + 1;
  const out = new Uint32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [above, below] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    const [a, b] = [above * stride, below * stride];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      // wraps around as the sums do, and comes out right again
      out[y * width + x] =
        at(sums, b + right) - at(sums, a + right) - at(sums, b + left) + at(sums, a + left);
    }
  }
  return out;
}

/** At each pixel the sum of all that are left of it and above it, modulo 2³². */
function integral({ width, height, grey }: Picture): Uint32Array {
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += at(grey, y * width + x);
      sums[(y + 1) * stride + x + 1] = at(sums, y * stride + x + 1) + row;
    }
  }
  return sums;
}

function at(values: Uint8Array | Uint32Array, index: number): number {
  return values[index] ?? 0;
}
