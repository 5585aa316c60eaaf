/** Letters as they were painted → stretches of text that were set in one go. */
import type { SeenFigure } from "../seen-figure.ts";
import type { PaintedGlyph } from "./painted.ts";

/** Text that was set in one go. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which its letters stand. */
  readonly base: number;
  /** Height of its letters. */
  readonly size: number;
  readonly glyphs: readonly PlacedText[];
  /** Of a number in a picture. */
  readonly seen?: SeenFigure;
}

/** A letter of a piece, with the blank that may stand before it. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** In heights of a letter: one that stands farther from the one before, or back from it, begins a piece. */
const APART = 0.6;
const BACK = 0.3;
const ASIDE = 0.1;
/** Words are farther apart. */
export const WORD_APART = 0.18;

export function piecesOf(glyphs: readonly PaintedGlyph[]): Piece[] {
  const pieces: PaintedGlyph[][] = [];
  for (const glyph of glyphs) {
    const open = pieces.at(-1);
    const before = open?.at(-1);
    if (before && goesOn(before, glyph)) open?.push(glyph);
    else pieces.push([glyph]);
  }
  return pieces.flatMap(pieceOf);
}

function goesOn(before: PaintedGlyph, { left, base, size }: PaintedGlyph): boolean {
  const gap = left - before.right;
  return (
    Math.abs(before.size - size) <= ASIDE * size &&
    Math.abs(before.base - base) <= ASIDE * size &&
    -BACK * size < gap &&
    gap <= APART * size
  );
}

function pieceOf(glyphs: readonly PaintedGlyph[]): Piece[] {
  const placed: PlacedText[] = [];
  for (const { text, left, right, size } of glyphs) {
    if (text.trim() === "") continue;
    const before = placed.at(-1);
    const isApart = before && left - before.right > WORD_APART * size;
    placed.push({ text: isApart ? ` ${text}` : text, left, right });
  }
  const [first] = glyphs;
  return first && placed.length > 0 ? [pieceFrom(placed, first)] : [];
}

/** A piece of these letters. */
export function pieceFrom(
  glyphs: readonly PlacedText[],
  { base, size }: Pick<Piece, "base" | "size">,
): Piece {
  return {
    text: glyphs
      .map(({ text }) => text)
      .join("")
      .trim(),
    left: Math.min(...glyphs.map(({ left }) => left)),
    right: Math.max(...glyphs.map(({ right }) => right)),
    ...{ base, size, glyphs },
  };
}
