/** Text that was set in one go across several cells is cut at the lines between them. */
import type { Lattice } from "./lattices.ts";
import type { Piece } from "./page-content.ts";

/** A letter may hang over a line by so much of its height. */
const OVERHANG = 0.5;

export function cutPieces(pieces: readonly Piece[], { rows }: Lattice): Piece[] {
  const edges = [...new Set(rows.flat().map(({ left }) => left))].sort((a, b) => a - b);
  return pieces.flatMap((piece) => {
    const { left, right, size } = piece;
    const crossed = edges.filter((x) => left + OVERHANG * size < x && x < right - OVERHANG * size);
    return crossed.length === 0 ? [piece] : cutAt(piece, crossed);
  });
}

/** Letters are taken to be of one width, Chinese ones of two. */
function cutAt(piece: Piece, edges: readonly number[]): Piece[] {
  const letters = Array.from(piece.text);
  const widths = letters.map((letter) => (/[\u2e80-\uffef]/u.test(letter) ? 2 : 1));
  const unit = (piece.right - piece.left) / widths.reduce((sum, width) => sum + width, 0);
  const cut: Piece[] = [];
  let left = piece.left;
  for (const [i, text] of letters.entries()) {
    const right = left + (widths[i] ?? 1) * unit;
    const open = cut.at(-1);
    const middle = (left + right) / 2;
    const isCrossed = edges.some(
      (x) => x <= middle && open && (open.left + open.right) / 2 < x && open.right <= x + unit,
    );
    if (open && !isCrossed) cut[cut.length - 1] = { ...open, text: open.text + text, right };
    else cut.push({ ...piece, text, left, right });
    left = right;
  }
  return cut;
}
