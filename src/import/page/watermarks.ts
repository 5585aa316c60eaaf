/** Large letters over or behind the text of a page: a watermark, whatever its colour. */
import { isInBox } from "./box.ts";
import { boxOfGlyph, middleOf } from "./glyph-shape.ts";
import type { PaintedGlyph } from "./painted.ts";

/** So many times as high as the letters that lie within it. */
const LARGER = 1.6;

interface Watermarks {
  readonly glyphs: ReadonlySet<PaintedGlyph>;
  /** The letters of the text that lie within those of a watermark. */
  readonly crossed: ReadonlySet<PaintedGlyph>;
}

export function watermarksAmong(glyphs: readonly PaintedGlyph[]): Watermarks {
  const smallest = Math.min(...glyphs.map(({ size }) => size));
  const watermarks = new Set<PaintedGlyph>();
  const crossed = new Set<PaintedGlyph>();
  for (const run of runsOf(glyphs)) {
    const { size = 0 } = run[0] ?? {};
    if (size < LARGER * smallest) continue;
    const boxes = run.map(boxOfGlyph);
    const within = glyphs.filter(
      (it) =>
        it.size * LARGER < size &&
        it.text.trim() !== "" &&
        boxes.some((box) => isInBox(box, ...middleOf(it))),
    );
    for (const glyph of within) crossed.add(glyph);
    if (within.length > 0) for (const glyph of run) watermarks.add(glyph);
  }
  return { glyphs: watermarks, crossed };
}

/** Letters of one size on one line, as they were painted one behind the other. */
function runsOf(glyphs: readonly PaintedGlyph[]): PaintedGlyph[][] {
  const runs: PaintedGlyph[][] = [];
  for (const glyph of glyphs) {
    const open = runs.at(-1);
    const before = open?.at(-1);
    if (before?.size === glyph.size && before.base === glyph.base) open?.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}
