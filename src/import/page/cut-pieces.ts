/** Text that was set in one go across several cells is cut at the lines between them. */
import { middleOf } from "./glyph-shape.ts";
import type { Lattice } from "./lattices.ts";
import type { Remark } from "./legible.ts";
import { pieceFrom, type Piece, type PlacedText } from "./pieces.ts";

/** A letter may hang over a line by so much of its height. */
const OVERHANG = 0.5;

/** Digits nearer to each other, in their heights, are those of one number. */
const ONE_NUMBER = 0.2;

interface CutPieces {
  readonly pieces: readonly Piece[];
  /** Where a number was cut. */
  readonly remarks: readonly Remark[];
}

export function cutPieces(pieces: readonly Piece[], { rows }: Lattice): CutPieces {
  const cells = rows.flat();
  const remarks: Remark[] = [];
  const cut = pieces.flatMap((piece) => {
    const { left, right, size } = piece;
    const [, y] = middleOf(piece);
    const crossed = cells
      .filter(({ top, bottom }) => top <= y && y < bottom)
      .map((cell) => cell.left)
      .filter((x) => left + OVERHANG * size < x && x < right - OVERHANG * size);
    return crossed.length === 0 ? [piece] : cutAt(piece, crossed, remarks);
  });
  return { pieces: cut, remarks };
}

function cutAt(piece: Piece, edges: readonly number[], remarks: Remark[]): Piece[] {
  const parts: PlacedText[][] = [];
  for (const glyph of piece.glyphs) {
    const before = parts.at(-1)?.at(-1);
    if (!before || edges.some((x) => across(before) < x && x <= across(glyph))) {
      if (before && isOneNumber(before, glyph, piece.size)) {
        for (const { left, right } of [before, glyph]) {
          const [x, y] = middleOf({ ...piece, left, right });
          remarks.push({ x, y, doubt: "overflowing" });
        }
      }
      parts.push([glyph]);
    } else parts.at(-1)?.push(glyph);
  }
  return parts.map((glyphs) => pieceFrom(glyphs, piece));
}

function across({ left, right }: PlacedText): number {
  return (left + right) / 2;
}

function isOneNumber(before: PlacedText, { text, left }: PlacedText, size: number): boolean {
  const isDigits = /[\d.,]$/u.test(before.text) && /^[\d.,]/u.test(text);
  return isDigits && left - before.right < ONE_NUMBER * size;
}
