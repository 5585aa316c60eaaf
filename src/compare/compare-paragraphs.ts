/** The paragraphs in which two texts differ, each beside what it has become. */
import { diffArrays } from "diff/lib/diff/array.js";
import { withoutBlanks } from "../report/squeeze.ts";
import { wordChanges, type Piece } from "./word-changes.ts";

export type ParagraphChange =
  | { readonly kind: "removed" | "added"; readonly text: string }
  | { readonly kind: "changed"; readonly pieces: readonly Piece[] };

/** With more paragraphs that differ nobody asks which stood where; they are paired by what they say. */
const MOST_DIFFERENT = 1000;

/** Compares paragraphs whatever blanks are in them; in the order of the texts. */
export function compareParagraphs(
  before: readonly string[],
  after: readonly string[],
): ParagraphChange[] {
  const idOf = numbering();
  const [old, now] = [before, after].map((texts) =>
    texts.map((text) => ({ text, id: idOf(text) })),
  );
  const parts = diffArrays(old ?? [], now ?? [], {
    comparator: (a, b) => a.id === b.id,
    maxEditLength: MOST_DIFFERENT,
  });
  if (!parts) return pairUp(before, after);
  return parts.flatMap((part, i) => {
    if (part.removed) {
      const next = parts[i + 1];
      return pairUp(textsOf(part.value), next?.added ? textsOf(next.value) : []);
    }
    return part.added && !parts[i - 1]?.removed ? textsOf(part.value).map(added) : [];
  });
}

/** Numbers texts; those that differ by blanks alone have one number. */
function numbering(): (text: string) => number {
  const ids = new Map<string, number>();
  return (text) => {
    const bare = withoutBlanks(text);
    const id = ids.get(bare) ?? ids.size;
    ids.set(bare, id);
    return id;
  };
}

function textsOf(paragraphs: readonly { readonly text: string }[]): string[] {
  return paragraphs.map(({ text }) => text);
}

function added(text: string): ParagraphChange {
  return { kind: "added", text };
}

/** Two paragraphs that share less of their pairs of characters are two, and not one that was changed. */
const LEAST_ALIKE = 0.4;

/** So many of the next added paragraphs may be what a removed one has become. */
const MOST_AHEAD = 30;

/** Each removed paragraph with the next added one that is like it; the others stand for themselves. */
function pairUp(removed: readonly string[], addedTexts: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  const pairsOfAdded = addedTexts.map(pairsOf);
  let next = 0;
  for (const text of removed) {
    const pairs = pairsOf(text);
    const ahead = pairsOfAdded.slice(next, next + MOST_AHEAD);
    const found = ahead.findIndex((other) => likeness(pairs, other) >= LEAST_ALIKE);
    if (found < 0) {
      changes.push({ kind: "removed", text });
      continue;
    }
    for (const other of addedTexts.slice(next, next + found)) changes.push(added(other));
    next += found;
    changes.push({ kind: "changed", pieces: wordChanges(text, addedTexts[next] ?? "") });
    next += 1;
  }
  return [...changes, ...addedTexts.slice(next).map(added)];
}

/** From 0 to 1: how many of the pairs of neighbouring characters both texts have. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  // none that are so different in length share enough
  if (2 * few.size < LEAST_ALIKE * (a.size + b.size) || many.size === 0) return 0;
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const characters = withoutBlanks(text);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < characters.length; i += 1) pairs.add(characters.slice(i, i + 2));
  return pairs;
}
