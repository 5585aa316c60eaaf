/** What has changed within a paragraph, word by word: a number is one word, and so is a Chinese character. */
import { diffArrays } from "diff/lib/diff/array.js";

export interface Piece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** 1,100 and 12.5% are words of their own; a change within them changes all of them. */
const WORDS = /\d+(?:[.,，]\d+)*%?|[A-Za-z]+|./gsu;

/** A stretch that stayed the same between two changes, and is so short that it says nothing. */
const SHORTEST_SAME = 2;

/** With more changes than that nobody reads them one by one. */
const MOST_CHANGES = 500;

/** The pieces of both texts in reading order; what was removed stands before what came in its place. */
export function wordChanges(before: string, after: string): Piece[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  if (!parts)
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  const pieces = parts.map(({ value, added, removed }): Piece => {
    const kind = added ? "added" : removed ? "removed" : "same";
    return { kind, text: value.join("") };
  });
  return joined(pieces);
}

/** Blanks are no words. */
function wordsOf(text: string): string[] {
  return (text.match(WORDS) ?? []).filter((word) => word.trim() !== "");
}

/** Changes with next to nothing between them are one change. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let removed = "";
  let added = "";
  const close = (): void => {
    if (removed !== "") found.push({ kind: "removed", text: removed });
    if (added !== "") found.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const [i, { kind, text }] of pieces.entries()) {
    const isBetween = i > 0 && i < pieces.length - 1 && removed + added !== "";
    const isChange = kind !== "same" || (isBetween && text.length < SHORTEST_SAME);
    if (!isChange) {
      close();
      found.push({ kind, text });
      continue;
    }
    if (kind !== "added") removed += text;
    if (kind !== "removed") added += text;
  }
  close();
  return found;
}
