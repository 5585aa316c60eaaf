/** Letters of a page by where they stand. */
import type { PaintedGlyph } from "./painted.ts";

/** In heights of a letter: a line of its own is farther off. */
export const LINE_APART = 0.45;

/** Neighbours are looked for within squares of so many points. */
const SQUARE = 24;
/** No page is so many squares high. */
const ROWS = 2 ** 20;

interface NearGlyphs {
  readonly add: (glyph: PaintedGlyph) => void;
  /** Those that were added near it. */
  readonly near: (glyph: PaintedGlyph) => PaintedGlyph[];
}

export function nearGlyphs(): NearGlyphs {
  const squares = new Map<number, PaintedGlyph[]>();
  const keyOf = (column: number, row: number): number => column * ROWS + row;
  const squareOf = ({ left, base }: PaintedGlyph): [number, number] => [
    Math.floor(left / SQUARE),
    Math.floor(base / SQUARE),
  ];
  return {
    add: (glyph) => {
      const key = keyOf(...squareOf(glyph));
      const own = squares.get(key);
      if (own) own.push(glyph);
      else squares.set(key, [glyph]);
    },
    near: (glyph) => {
      const [column, row] = squareOf(glyph);
      const found: PaintedGlyph[] = [];
      for (let right = column - 1; right <= column + 1; right += 1) {
        for (let down = row - 1; down <= row + 1; down += 1) {
          const inside = squares.get(keyOf(right, down));
          if (inside) for (const it of inside) found.push(it);
        }
      }
      return found;
    },
  };
}
