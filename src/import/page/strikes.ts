/** Lines through the middle of letters: what lies under one is no longer meant. */
import { middleOf } from "./glyph-shape.ts";
import type { Bar, Marks, Slant } from "./marks.ts";
import type { PaintedGlyph } from "./painted.ts";

/** How high above their line letters are struck through, in their heights: an underline is below, a line of a table above. */
const LOWEST = 0.12;
const HIGHEST = 0.6;

/** A line that strikes letters out begins and ends with them, or with a blank beside them, in their heights. */
const BEYOND = 0.55;

/** What it may leave free at either side of a letter, of its width. */
const EDGE = 0.35;

/** In heights of a letter: how near to its middle a slanting line goes through it. */
const THROUGH = 0.2;

/** Of a dotted or dashed line, in points. */
const LONGEST_DASH = 8;
const LONGEST_GAP = 4;

/** A wavy line is so high, in heights of a letter; what is higher is a ground in another colour. */
const HIGHEST_BAR = 0.4;

interface Strikes {
  readonly strikes: ReadonlySet<Bar>;
  readonly struck: ReadonlySet<PaintedGlyph>;
  /** Letters through which a line goes that does not end with them. */
  readonly crossed: ReadonlySet<PaintedGlyph>;
}

export function strikesAmong(
  { bars, slants }: Pick<Marks, "bars" | "slants">,
  glyphs: readonly PaintedGlyph[],
): Strikes {
  const strikes = new Set<Bar>();
  const struck = new Set<PaintedGlyph>();
  const crossed = new Set<PaintedGlyph>();
  const inOrder = [...glyphs].sort((a, b) => a.base - b.base);
  const largest = Math.max(0, ...glyphs.map(({ size }) => size));
  for (const bar of [...bars, ...dottedLines(bars)]) {
    const under = throughMiddle(bar, inOrder, largest);
    if (under.length === 0) continue;
    const [first, last] = [
      Math.min(...under.map(({ left }) => left)),
      Math.max(...under.map(({ right }) => right)),
    ];
    const slack = BEYOND * Math.max(...under.map(({ size }) => size));
    const isStrike = first - bar.left < slack && bar.right - last < slack;
    if (isStrike) strikes.add(bar);
    for (const glyph of under) (isStrike ? struck : crossed).add(glyph);
  }
  for (const glyph of glyphs) {
    if (slants.some((slant) => goesThrough(slant, glyph))) crossed.add(glyph);
  }
  return { strikes, struck, crossed };
}

/** Lines that are painted as dots or dashes, each as a whole. */
function dottedLines(bars: readonly Bar[]): Bar[] {
  const lines: Bar[] = [];
  const dots = bars
    .filter(({ left, right }) => right - left <= LONGEST_DASH)
    .filter(({ top, bottom }) => bottom - top <= LONGEST_GAP)
    .map((bar) => ({ bar, row: Math.round(bar.top + bar.bottom) }))
    .sort((a, b) => a.row - b.row || a.bar.left - b.bar.left);
  for (const [i, { bar, row }] of dots.entries()) {
    const open = lines.at(-1);
    const isNext = open && dots[i - 1]?.row === row && bar.left - open.right <= LONGEST_GAP;
    if (isNext) lines[lines.length - 1] = { ...open, right: Math.max(open.right, bar.right) };
    else lines.push(bar);
  }
  return lines.filter((line) => line.right - line.left > LONGEST_GAP);
}

/** Whether a slanting line goes through the middle of a letter: a stroke by hand, or the diagonal of a cell. */
function goesThrough([[x, y], [x2, y2]]: Slant, glyph: PaintedGlyph): boolean {
  const [middle, height] = middleOf(glyph);
  const [across, down] = [x2 - x, y2 - y];
  const along = ((middle - x) * across + (height - y) * down) / (across ** 2 + down ** 2);
  const nearest = Math.max(0, Math.min(1, along));
  const off = Math.hypot(x + nearest * across - middle, y + nearest * down - height);
  return off < THROUGH * glyph.size;
}

function throughMiddle(bar: Bar, glyphs: readonly PaintedGlyph[], largest: number): PaintedGlyph[] {
  const y = (bar.top + bar.bottom) / 2;
  const thickness = bar.bottom - bar.top + (bar.stroke ?? 0);
  const found: PaintedGlyph[] = [];
  for (let i = firstBelow(glyphs, y); i < glyphs.length; i += 1) {
    const glyph = glyphs[i];
    if (!glyph || glyph.base - y > HIGHEST * largest) break;
    const { left, right, base, size } = glyph;
    const up = (base - y) / size;
    const edge = EDGE * (right - left);
    const isLongEnough = bar.left <= left + edge && right - edge <= bar.right;
    const isIn = LOWEST <= up && up <= HIGHEST && isLongEnough;
    if (isIn && thickness <= HIGHEST_BAR * size) found.push(glyph);
  }
  return found;
}

/** The first of the letters, sorted by their lines, that stands below a height. */
function firstBelow(glyphs: readonly PaintedGlyph[], y: number): number {
  let [from, to] = [0, glyphs.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((glyphs[middle]?.base ?? 0) < y) from = middle + 1;
    else to = middle;
  }
  return from;
}
