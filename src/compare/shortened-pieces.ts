/** A changed paragraph as short as its changes can still be found: what stayed the same is left out between them. */
import type { Piece } from "./word-changes.ts";

/** How much of what stayed the same is shown before and behind a change. */
const CONTEXT = 15;

/** …新收政府信息公开申请8 9件，上年结转… */
export function shortenedPieces(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    if (piece.kind !== "same") return piece;
    const front = i === 0 ? "" : piece.text.slice(0, CONTEXT);
    const back = i === pieces.length - 1 ? "" : piece.text.slice(-CONTEXT);
    const isShort = front.length + back.length >= piece.text.length;
    return isShort ? piece : { kind: "same", text: `${front}…${back}` };
  });
}
