/** Letters upon each other, of which nobody can tell which is meant. */
import { widthOf } from "./glyph-shape.ts";
import { LINE_APART, nearGlyphs } from "./near-glyphs.ts";
import type { PaintedGlyph } from "./painted.ts";

/** Of a letter's width, what another may share of it; signs of punctuation stand closer. */
const SHARED = 0.45;
const LETTER = /[\p{L}\p{N}]/u;

export function overlapsAmong(glyphs: readonly PaintedGlyph[]): ReadonlySet<PaintedGlyph> {
  const overlaps = new Set<PaintedGlyph>();
  const { add, near } = nearGlyphs();
  for (const glyph of glyphs) {
    if (!LETTER.test(glyph.text)) continue;
    for (const other of near(glyph)) if (isOn(glyph, other)) overlaps.add(glyph).add(other);
    add(glyph);
  }
  return overlaps;
}

function isOn(glyph: PaintedGlyph, other: PaintedGlyph): boolean {
  const size = Math.min(glyph.size, other.size);
  if (Math.abs(glyph.base - other.base) > LINE_APART * size) return false;
  const [width, otherWidth] = [widthOf(glyph), widthOf(other)];
  const right = Math.min(glyph.left + width, other.left + otherWidth);
  return right - Math.max(glyph.left, other.left) > SHARED * Math.min(width, otherWidth);
}
