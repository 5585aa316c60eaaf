/** Letters of a page by where they stand. */
import type { PaintedGlyph } from "./painted.ts";

/** In heights of a letter: a line of its own is farther off. */
export const LINE_APART = 0.45;

/** Neighbours are looked for within squares of so many points. */
const SQUARE = 24;

interface NearGlyphs {
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
