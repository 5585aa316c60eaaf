/** Shorter pieces are turns of phrase (政府信息公开工作) that everybody uses. */
const PIECE = 8;

/** How many characters of a text stand in pieces of at least eight that another text has as well. */
export function repeatedLength(text: string, other: string): number {
  const pieces = new Set<string>();
  for (let i = 0; i + PIECE <= other.length; i += 1) pieces.add(other.slice(i, i + PIECE));
  let repeated = 0;
  let counted = 0;
  for (let i = 0; i + PIECE <= text.length; i += 1) {
    if (!pieces.has(text.slice(i, i + PIECE))) continue;
    repeated += i + PIECE - Math.max(i, counted);
    counted = i + PIECE;
  }
  return repeated;
}
