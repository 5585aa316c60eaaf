/** How large a letter is to the eye, beside what its font says of it. */
import type { Box } from "./box.ts";
import type { Point } from "./paths.ts";
import type { PlacedGlyph } from "./painted.ts";

/** Digits, capitals and Chinese characters reach so far up, in heights of a letter; their middle is halfway. */
const RISE = 0.72;

/** Widths of a letter beside its height; some fonts give letters no width, or that of a Chinese one. */
const NARROWEST = 0.25;
const WIDEST_LATIN = 0.62;
const LATIN = /^[\u0021-\u024f]/u;

export function widthOf({ text, left, right, size, narrowed }: PlacedGlyph): number {
  const widest = LATIN.test(text) ? WIDEST_LATIN : 1;
  const unit = size * narrowed * Array.from(text).length;
  return Math.min(Math.max(right - left, NARROWEST * unit), widest * unit);
}

/** The middle of a letter, or of a stretch of letters. */
export function middleOf({
  left,
  right,
  base,
  size,
}: Pick<PlacedGlyph, "left" | "right" | "base" | "size">): Point {
  return [(left + right) / 2, base - (RISE / 2) * size];
}

/** Points of its body low on the left and high on the right. */
export function cornersOf({ left, right, base, size }: PlacedGlyph): readonly [Point, Point] {
  const quarter = (right - left) / 4;
  return [
    [left + quarter, base - 0.2 * RISE * size],
    [right - quarter, base - 0.8 * RISE * size],
  ];
}

export function boxOfGlyph({ left, right, base, size }: PlacedGlyph): Box {
  return { left, right, top: base - RISE * size, bottom: base };
}
