/**
 * Letters painted more than once in nearly the same place: bold made by the printing program, a shadow, an outline.
 * Two equal digits side by side are a digit's width apart, however narrow their font or tight their spacing.
 */
import type { PaintedGlyph } from "./painting.ts";

/** Of the width of a letter, in one line; two letters are never set so close. */
const NEARLY = 0.4;
/** Where the second is higher or lower, it is a shadow, which may be farther off. */
const NEARLY_ASIDE = 0.75;
/** In heights of a letter: what is a line of its own is farther off. */
const ASIDE = 0.03;
const LINE_APART = 0.45;
/** Sizes of letters that differ less are one. */
const SAME_SIZE = 0.12;

/** Of a letter's width, what two different ones may share of it: signs of punctuation stand closer. */
const SHARED = 0.45;
const LETTER = /[\p{L}\p{N}]/u;

/** Widths of a letter beside its height; some fonts give letters no width, or that of a Chinese one. */
const NARROWEST = 0.25;
const WIDEST_LATIN = 0.62;
const LATIN = /^[\u0021-\u024f]/u;

/** Neighbours are looked for within squares of so many points. */
const SQUARE = 24;

interface Repeats {
  readonly repeated: ReadonlySet<PaintedGlyph>;
  /** Letters on which another one lies. */
  readonly overlapped: ReadonlySet<PaintedGlyph>;
}

/** The letters that repeat one painted later, and so above them. */
export function repeats(glyphs: readonly PaintedGlyph[]): Repeats {
  const repeated = new Set<PaintedGlyph>();
  const overlapped = new Set<PaintedGlyph>();
  const squares = new Map<string, PaintedGlyph[]>();
  for (const glyph of glyphs.toReversed()) {
    if (glyph.text.trim() === "") continue;
    const near = neighbours(glyph, squares);
    if (near.some((other) => isRepeat(glyph, other))) {
      repeated.add(glyph);
      continue;
    }
    for (const other of near) {
      if (!isOn(glyph, other)) continue;
      overlapped.add(glyph);
      overlapped.add(other);
    }
    const own = squareOf(glyph).join();
    squares.set(own, [...(squares.get(own) ?? []), glyph]);
  }
  return { repeated, overlapped };
}

function isRepeat(glyph: PaintedGlyph, other: PaintedGlyph): boolean {
  if (glyph.text !== other.text) return false;
  const size = Math.max(glyph.size, other.size);
  if (Math.abs(glyph.size - other.size) > SAME_SIZE * size) return false;
  const down = Math.abs(glyph.base - other.base);
  if (down > LINE_APART * size) return false;
  const nearly = down < ASIDE * size ? NEARLY : NEARLY_ASIDE;
  return Math.abs(glyph.left - other.left) < nearly * Math.min(widthOf(glyph), widthOf(other));
}

function isOn(glyph: PaintedGlyph, other: PaintedGlyph): boolean {
  if (!LETTER.test(glyph.text) || !LETTER.test(other.text)) return false;
  const size = Math.min(glyph.size, other.size);
  if (Math.abs(glyph.base - other.base) > LINE_APART * size) return false;
  const [width, otherWidth] = [widthOf(glyph), widthOf(other)];
  const right = Math.min(glyph.left + width, other.left + otherWidth);
  const shared = right - Math.max(glyph.left, other.left);
  return shared > SHARED * Math.min(width, otherWidth);
}

function widthOf({ text, left, right, size, narrowed }: PaintedGlyph): number {
  const widest = LATIN.test(text) ? WIDEST_LATIN : 1;
  const unit = size * narrowed * Array.from(text).length;
  return Math.min(Math.max(right - left, NARROWEST * unit), widest * unit);
}

function squareOf({ left, base }: PaintedGlyph): [number, number] {
  return [Math.floor(left / SQUARE), Math.floor(base / SQUARE)];
}

function neighbours(
  glyph: PaintedGlyph,
  squares: ReadonlyMap<string, readonly PaintedGlyph[]>,
): PaintedGlyph[] {
  const [column, row] = squareOf(glyph);
  return [-1, 0, 1].flatMap((right) =>
    [-1, 0, 1].flatMap((down) => squares.get([column + right, row + down].join()) ?? []),
  );
}
