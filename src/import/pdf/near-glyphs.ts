/** Letters of a page by where they stand, and how wide they are to the eye. */
import type { PaintedGlyph } from "./painting.ts";

/** In heights of a letter: a line of its own is farther off. */
export const LINE_APART = 0.45;

/** Widths of a letter beside its height; some fonts give letters no width, or that of a Chinese one. */
const NARROWEST = 0.25;
const WIDEST_LATIN = 0.62;
const LATIN = /^[\u0021-\u024f]/u;

export function widthOf({ text, left, right, size, narrowed }: PaintedGlyph): number {
  const widest = LATIN.test(text) ? WIDEST_LATIN : 1;
  const unit = size * narrowed * Array.from(text).length;
  return Math.min(Math.max(right - left, NARROWEST * unit), widest * unit);
}

/** Neighbours are looked for within squares of so many points. */
const SQUARE = 24;

export interface NearGlyphs {
  readonly add: (glyph: PaintedGlyph) => void;
  /** Those that were added near it. */
  readonly near: (glyph: PaintedGlyph) => PaintedGlyph[];
}

export function nearGlyphs(): NearGlyphs {
  const squares = new Map<string, PaintedGlyph[]>();
  const squareOf = ({ left, base }: PaintedGlyph): [number, number] => [
    Math.floor(left / SQUARE),
    Math.floor(base / SQUARE),
  ];
  return {
    add: (glyph) => {
      const key = squareOf(glyph).join();
      const own = squares.get(key);
      if (own) own.push(glyph);
      else squares.set(key, [glyph]);
    },
    near: (glyph) => {
      const [column, row] = squareOf(glyph);
      return [-1, 0, 1].flatMap((right) =>
        [-1, 0, 1].flatMap((down) => squares.get([column + right, row + down].join()) ?? []),
      );
    },
  };
}
