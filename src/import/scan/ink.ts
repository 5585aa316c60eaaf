/** Where a picture is written on: darker than what is around, so that a shadow over half the page is none. */
import type { Picture } from "./picture.ts";

/** So much darker than the mean around it, of 255. */
const DARKER = 26;

/**
 * One for every pixel with ink, else zero.
 *
 * @param reach how far around a pixel its surroundings reach, in pixels
 */
export function inkOf({ width, height, grey }: Picture, reach: number): Uint8Array {
  const sums = integral({ width, height, grey });
  const stride = width + 1;
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [above, below] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    const [a, b] = [above * stride, below * stride];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      // wraps around as the sums do, and comes out right again
      const sum =
        (at(sums, b + right) - at(sums, a + right) - at(sums, b + left) + at(sums, a + left)) >>> 0;
      const mean = sum / ((below - above) * (right - left));
      if (at(grey, y * width + x) < mean - DARKER) ink[y * width + x] = 1;
    }
  }
  return ink;
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
