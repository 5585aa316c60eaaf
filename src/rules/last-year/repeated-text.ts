import { pieceHashes } from "../../text/piece-hashes.ts";

/** Shorter pieces are turns of phrase (政府信息公开工作) that everybody uses. */
const PIECE = 8;

/** A text, for all that is asked of its pieces. */
export interface Pieces {
  readonly text: string;
  /** Of each piece, by where it begins. */
  readonly hashes: Uint32Array;
  /** Where it has the piece that stands at a place of another text; -1 where it has none like it. */
  readonly find: (other: Pieces, at: number) => number;
}

/** How many characters of a text stand in pieces of at least eight that another text has as well. */
export function repeatedLength(text: string, other: string): number {
  return repeatedPieces(piecesOf(text), piecesOf(other));
}

export function repeatedPieces(pieces: Pieces, other: Pieces): number {
  let repeated = 0;
  let counted = 0;
  let place = -1;
  for (let i = 0; i < pieces.hashes.length; i += 1) {
    // what follows a piece that both have is repeated as far as they go on alike
    const goesOn = place >= 0 && isAlike(pieces, i + PIECE - 1, other, place + PIECE);
    place = goesOn ? place + 1 : other.find(pieces, i);
    if (place < 0) continue;
    repeated += i + PIECE - Math.max(i, counted);
    counted = i + PIECE;
  }
  return repeated;
}

function isAlike(a: Pieces, at: number, b: Pieces, place: number): boolean {
  return place < b.text.length && a.text.charCodeAt(at) === b.text.charCodeAt(place);
}

export function piecesOf(text: string): Pieces {
  const hashes = pieceHashes(text, PIECE);
  let find: Pieces["find"] | undefined;
  const pieces: Pieces = {
    ...{ text, hashes },
    find: (other, at) => (find ??= finderOf(pieces))(other, at),
  };
  return pieces;
}

/**
 * Of the pieces only the places are held, by their hashes: a set of the pieces themselves takes several times as long
 * to be made.
 */
function finderOf(own: Pieces): Pieces["find"] {
  const { hashes } = own;
  // one more than a place, 0 where there is none; half of them stay free, so that a search ends soon
  const places = new Int32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)));

  /** Where the piece is held, or is to be. */
  function slotOf(other: Pieces, at: number): number {
    const hash = other.hashes[at] ?? 0;
    let slot = hash & (places.length - 1);
    for (;;) {
      const place = (places[slot] ?? 0) - 1;
      if (place < 0) return slot;
      if (hashes[place] === hash && isSamePiece(own.text, place, other.text, at)) return slot;
      slot = (slot + 1) & (places.length - 1);
    }
  }

  for (let i = 0; i < hashes.length; i += 1) places[slotOf(own, i)] = i + 1;
  return (other, at) => (places[slotOf(other, at)] ?? 0) - 1;
}

function isSamePiece(a: string, from: number, b: string, at: number): boolean {
  for (let i = 0; i < PIECE; i += 1) {
    if (a.charCodeAt(from + i) !== b.charCodeAt(at + i)) return false;
  }
  return true;
}
