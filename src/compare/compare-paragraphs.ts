/** The paragraphs in which two texts differ, each beside what it has become. */
import { diffArrays } from "diff/lib/diff/array.js";
import { withoutBlanks } from "../report/squeeze.ts";
import { wordChanges, type Piece } from "./word-changes.ts";

export type ParagraphChange =
  | { readonly kind: "removed" | "added"; readonly text: string }
  | { readonly kind: "changed"; readonly pieces: readonly Piece[] };

/** Compares paragraphs whatever blanks are in them; in the order of the texts. */
export function compareParagraphs(
  before: readonly string[],
  after: readonly string[],
): ParagraphChange[] {
  const parts = diffArrays([...before], [...after], {
    comparator: (a, b) => withoutBlanks(a) === withoutBlanks(b),
  });
  return parts.flatMap((part, i) => {
    if (part.removed) {
      const next = parts[i + 1];
      return pairUp(part.value, next?.added ? next.value : []);
    }
    return part.added && !parts[i - 1]?.removed ? part.value.map(added) : [];
  });
}

function added(text: string): ParagraphChange {
  return { kind: "added", text };
}

/** Two paragraphs that share less of their pairs of characters are two, and not one that was changed. */
const LEAST_ALIKE = 0.4;

/** Each removed paragraph with the next added one that is like it; the others stand for themselves. */
function pairUp(removed: readonly string[], addedTexts: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let next = 0;
  for (const text of removed) {
    const found = addedTexts.findIndex(
      (other, i) => i >= next && likeness(text, other) >= LEAST_ALIKE,
    );
    if (found < 0) {
      changes.push({ kind: "removed", text });
      continue;
    }
    changes.push(...addedTexts.slice(next, found).map(added));
    changes.push({ kind: "changed", pieces: wordChanges(text, addedTexts[found] ?? "") });
    next = found + 1;
  }
  return [...changes, ...addedTexts.slice(next).map(added)];
}

/** From 0 to 1: how many of the pairs of neighbouring characters both texts have. */
function likeness(text: string, other: string): number {
  const [a, b] = [pairsOf(text), pairsOf(other)];
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const characters = withoutBlanks(text);
  return new Set(
    Array.from({ length: Math.max(0, characters.length - 1) }, (_, i) =>
      characters.slice(i, i + 2),
    ),
  );
}
