/** Ink without what is too small to be writing: the noise of a scan. */
import type { PixelBox } from "./picture.ts";

/** Pixels that hang together, at 150 an inch: of what has fewer nothing is read. */
const FEWEST = 7;
const FEWEST_AT = 150;

/**
 * The ink of a part of a page of that width; row by row, one where it is kept.
 *
 * @param atLeast so many pixels are kept
 */
export function withoutSpecks(
  ink: Uint8Array,
  pageWidth: number,
  { left, right, top, bottom }: PixelBox,
  resolution: number,
  atLeast = FEWEST,
): Uint8Array {
  const [width, height] = [right - left, bottom - top];
  const fewest = Math.max(4, atLeast * (resolution / FEWEST_AT) ** 2);
  const seen = new Uint8Array(width * height);
  const kept = new Uint8Array(width * height);
  const isInk = (x: number, y: number): boolean => ink[(y + top) * pageWidth + x + left] === 1;
  const spread = (start: number): number[] => {
    const together = [start];
    seen[start] = 1;
    for (const place of together) {
      const [x, y] = [place % width, Math.floor(place / width)];
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
          const next = ny * width + nx;
          if (seen[next] === 1 || !isInk(nx, ny)) continue;
          seen[next] = 1;
          together.push(next);
        }
      }
    }
    return together;
  };
  for (let place = 0; place < seen.length; place += 1) {
    if (seen[place] === 1 || !isInk(place % width, Math.floor(place / width))) continue;
    const together = spread(place);
    if (together.length >= fewest) for (const it of together) kept[it] = 1;
  }
  return kept;
}
