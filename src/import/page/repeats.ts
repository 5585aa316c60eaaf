/**
 * Letters painted more than once in nearly the same place: bold made by the printing program, a shadow, an outline.
 * Two equal digits side by side are a digit's width apart, however narrow their font or tight their spacing.
 */
import { widthOf } from "./glyph-shape.ts";
import { LINE_APART, nearGlyphs } from "./near-glyphs.ts";
import type { PaintedGlyph } from "./painted.ts";

/** Of the width of a letter, in one line; two letters are never set so close. */
const NEARLY = 0.4;
/** Where the second is higher or lower, it is a shadow, which may be farther off. */
const NEARLY_ASIDE = 0.75;
/** In heights of a letter. */
const ASIDE = 0.03;
/** Sizes of letters that differ less are one. */
const SAME_SIZE = 0.12;

/** The letters that repeat one painted later, and so above them. */
export function repeatsAmong(glyphs: readonly PaintedGlyph[]): ReadonlySet<PaintedGlyph> {
  const repeats = new Set<PaintedGlyph>();
  const { add, near } = nearGlyphs();
  for (const glyph of [...glyphs].reverse()) {
    if (near(glyph).some((above) => isRepeat(glyph, above))) repeats.add(glyph);
    else add(glyph);
  }
  return repeats;
}

function isRepeat(glyph: PaintedGlyph, above: PaintedGlyph): boolean {
  if (glyph.text !== above.text) return false;
  const size = Math.max(glyph.size, above.size);
  if (Math.abs(glyph.size - above.size) > SAME_SIZE * size) return false;
  const down = Math.abs(glyph.base - above.base);
  if (down > LINE_APART * size) return false;
  const nearly = down < ASIDE * size ? NEARLY : NEARLY_ASIDE;
  return Math.abs(glyph.left - above.left) < nearly * Math.min(widthOf(glyph), widthOf(above));
}
