import { pieceHashes } from "../../text/piece-hashes.ts";

/** Shorter pieces are turns of phrase (政府信息公开工作) that everybody uses. */
const PIECE = 8;

/** How many characters of a text stand in pieces of at least eight that another text has as well. */
export function repeatedLength(text: string, other: string): number {
  const has = pieceFinder(other);
  const hashes = pieceHashes(text, PIECE);
  let repeated = 0;
  let counted = 0;
  for (let i = 0; i < hashes.length; i += 1) {
    if (!has(hashes[i] ?? 0, text, i)) continue;
    repeated += i + PIECE - Math.max(i, counted);
    counted = i + PIECE;
  }
  return repeated;
}

/**
 * Tells whether a text has the piece that stands at a place of another. Of the pieces only places are held, by their
 * hashes: a set of the pieces themselves takes several times as long to be made.
 */
function pieceFinder(text: string): (hash: number, other: string, at: number) => boolean {
  const hashes = pieceHashes(text, PIECE);
  // one more than a place, 0 where there is none; half of them stay free, so that a search ends soon
  const places = new Int32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)));

  /** Where the piece is held, or is to be. */
  function slotOf(hash: number, other: string, at: number): number {
    let slot = hash & (places.length - 1);
    for (;;) {
      const place = (places[slot] ?? 0) - 1;
      if (place < 0 || (hashes[place] === hash && isSamePiece(text, place, other, at))) return slot;
      slot = (slot + 1) & (places.length - 1);
    }
  }

  for (let i = 0; i < hashes.length; i += 1) places[slotOf(hashes[i] ?? 0, text, i)] = i + 1;
  return (hash, other, at) => places[slotOf(hash, other, at)] !== 0;
}

function isSamePiece(a: string, from: number, b: string, at: number): boolean {
  for (let i = 0; i < PIECE; i += 1) {
    if (a.charCodeAt(from + i) !== b.charCodeAt(at + i)) return false;
  }
  return true;
}
