/**
 * What is painted on a page → what one reads there. Letters that nobody sees, that are struck out, or that repeat one
 * painted in nearly the same place are left out, and each place where that is so is remembered:
 *
 *   ２２１１８８    painted twice, a fraction of a point apart      218, doubled
 *   9̶217           a line through the middle of the 9              217, struck
 */
import type { Doubt } from "../doubt.ts";
import { covers, hidesWhatIsBeneath, standsOut } from "./contrast.ts";
import { isInBox } from "./box.ts";
import { cornersOf, middleOf } from "./glyph-shape.ts";
import { overlapsAmong } from "./overlaps.ts";
import { repeatsAmong } from "./repeats.ts";
import { strikesAmong } from "./strikes.ts";
import { watermarksAmong } from "./watermarks.ts";
import type { Bar } from "./marks.ts";
import type { PaintedGlyph, Painting } from "./painted.ts";

interface Legible {
  /** In the order in which they were painted. */
  readonly glyphs: readonly PaintedGlyph[];
  readonly remarks: readonly Remark[];
  /** Lines that strike text out, and are none of a table. */
  readonly strikes: ReadonlySet<Bar>;
}

/** A place where not everything was read. */
export interface Remark {
  readonly x: number;
  readonly y: number;
  readonly doubt: Doubt;
}

export function legible(painting: Painting): Legible {
  const remarks: Remark[] = [];
  const remark = (glyph: PaintedGlyph, doubt: Doubt): void => {
    if (glyph.text.trim() === "") return;
    const [x, y] = middleOf(glyph);
    remarks.push({ x, y, doubt });
  };
  const without = (
    glyphs: readonly PaintedGlyph[],
    doubt: Doubt,
    isLeftOut: (glyph: PaintedGlyph) => boolean,
  ): PaintedGlyph[] =>
    glyphs.filter((glyph) => {
      const leftOut = isLeftOut(glyph);
      if (leftOut) remark(glyph, doubt);
      return !leftOut;
    });

  const sight = new Map(painting.glyphs.map((glyph) => [glyph, sightOf(glyph, painting)]));
  const upright = without(
    painting.glyphs,
    "watermark",
    (it) => !it.isUpright && sight.get(it) !== "hidden",
  );
  const seen = without(upright, "hidden", (it) => sight.get(it) === "hidden");
  const repeats = repeatsAmong(seen);
  const once = without(seen, "doubled", (it) => repeats.has(it));
  const standing = without(once, "hidden", (it) => sight.get(it) === "pale");
  const watermarks = watermarksAmong(standing);
  for (const glyph of watermarks.crossed) remark(glyph, "watermark");
  const text = standing.filter((it) => !watermarks.glyphs.has(it));
  const { strikes, struck, crossed } = strikesAmong(painting, text);
  const glyphs = without(text, "struck", (it) => struck.has(it));
  const overlapped = overlapsAmong(glyphs);
  for (const glyph of glyphs) {
    const isPartly = sight.get(glyph) === "partly";
    if (isPartly || overlapped.has(glyph) || crossed.has(glyph)) remark(glyph, "overlapped");
    if (sight.get(glyph) === "pictured") remark(glyph, "pictured");
    if (glyph.isNote) remark(glyph, "annotated");
    if (UNMAPPED.test(glyph.text)) remark(glyph, "unmapped");
  }
  return { glyphs, remarks, strikes };
}

/** What a font alone knows: the private areas of Unicode, but for the blank that `seen` knows, and no character at all. */
const UNMAPPED = /[\ue000-\ue5e4\ue5e6-\uf8ff\ufffd\u{f0000}-\u{10ffff}]/u;

/** What is lower, in heights of a letter, is a line, which may strike it out. */
const LOWEST_COVER = 0.4;

/**
 * `pale`: in the colour of its ground; `partly`: partly covered; `pictured`: together with a picture, of which it may
 * be a reading.
 */
type Sight = "seen" | "hidden" | "pale" | "partly" | "pictured";

function sightOf(glyph: PaintedGlyph, { areas }: Painting): Sight {
  const middle = middleOf(glyph);
  if (!glyph.isShown || !isInBox(glyph.clip, ...middle)) return "hidden";
  const here = areas.filter((area) => covers(area, middle));
  const isOver = here.some(({ isPicture, order }) => isPicture && order > glyph.order);
  const isUnseen = glyph.colours.length === 0 || glyph.alpha === 0;
  if (isOver || (isUnseen && here.some(({ isPicture }) => isPicture))) return "pictured";
  const body = [middle, ...cornersOf(glyph)];
  const covered = areas
    .filter((area) => area.order > glyph.order && hidesWhatIsBeneath(area))
    .filter(({ box }) => box.bottom - box.top > LOWEST_COVER * glyph.size)
    .map((area) => body.filter((point) => covers(area, point)).length);
  if (isUnseen || covered.includes(body.length)) return "hidden";
  const beneath = here.filter(({ order }) => order < glyph.order);
  if (!standsOut(glyph, beneath)) return "pale";
  return covered.some((points) => points > 0) ? "partly" : "seen";
}
