/** Shorter pieces are turns of phrase (政府信息公开工作) that everybody uses. */
const PIECE = 8;

/** A text, and of each of its pieces a place where it stands. */
export interface Pieces {
  readonly text: string;
  readonly places: ReadonlyMap<string, number>;
}

export function piecesOf(text: string): Pieces {
  const places = new Map<string, number>();
  for (let i = 0; i + PIECE <= text.length; i += 1) places.set(text.slice(i, i + PIECE), i);
  return { text, places };
}

/** How many characters of a text stand in pieces of at least eight that another text has as well. */
export function repeatedLength(text: string, other: Pieces): number {
  let repeated = 0;
  let counted = 0;
  let place = -1;
  for (let i = 0; i + PIECE <= text.length; i += 1) {
    // where both go on alike behind a piece, the next one is looked up nowhere
    const goesOn = place >= 0 && text[i + PIECE - 1] === other.text[place + PIECE];
    place = goesOn ? place + 1 : (other.places.get(text.slice(i, i + PIECE)) ?? -1);
    if (place < 0) continue;
    repeated += i + PIECE - Math.max(i, counted);
    counted = i + PIECE;
  }
  return repeated;
}
