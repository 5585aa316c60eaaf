/** The paragraphs in which two texts differ, each beside what it has become. */
import { diffArrays } from "diff/lib/diff/array.js";
import { withoutBlanks } from "../text/blanks.ts";
import { wordChanges, type Piece } from "./word-changes.ts";

export type ParagraphChange = PlacedChange &
  (
    | { readonly kind: "removed" | "added"; readonly text: string }
    | {
        readonly kind: "changed";
        readonly pieces: readonly Piece[];
        /** What it has become. */
        readonly text: string;
      }
  );

interface PlacedChange {
  /** Which paragraph of the earlier text it is, or stands before now; counted from 0. */
  readonly at: number;
}

/** With more paragraphs that differ the shortest way from one text to the other takes too long to find. */
const MOST_DIFFERENT = 200;

/** Compares paragraphs whatever blanks are in them; in the order of the texts. */
export function compareParagraphs(
  before: readonly string[],
  after: readonly string[],
): ParagraphChange[] {
  const [old, now] = [before.map(comparable), after.map(comparable)];
  const parts = diffArrays(old, now, {
    comparator: (a, b) => a.bare === b.bare,
    maxEditLength: MOST_DIFFERENT,
  });
  if (!parts) return pairUp(old, now, old.length);
  let passed = 0;
  return parts.flatMap((part, i) => {
    if (!part.added) passed += part.value.length;
    if (part.removed) {
      const next = parts[i + 1];
      return pairUp(part.value, next?.added ? next.value : [], passed);
    }
    return part.added && !parts[i - 1]?.removed ? part.value.map(addedAt(passed)) : [];
  });
}

interface Paragraph {
  readonly text: string;
  readonly bare: string;
  /** Its place in its text. */
  readonly at: number;
}

function comparable(text: string, at: number): Paragraph {
  return { text, bare: withoutBlanks(text), at };
}

function addedAt(at: number): (paragraph: Paragraph) => ParagraphChange {
  return ({ text }) => ({ kind: "added", text, at });
}

/** Two paragraphs that share less of their pairs of characters are two, and not one that was changed. */
const LEAST_ALIKE = 0.4;

/** So many of the next added paragraphs may be what a removed one has become. */
const MOST_AHEAD = 30;

/**
 * Each removed paragraph with the same one among the added, or else with the next that is like it; the others stand
 * for themselves.
 *
 * @param behind the place behind the removed ones
 */
function pairUp(
  removed: readonly Paragraph[],
  addedOnes: readonly Paragraph[],
  behind: number,
): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  const sameAs = placesOf(addedOnes);
  const removedOnes = new Set(removed.map(({ bare }) => bare));
  const pairsOfAdded = addedOnes.map(pairsOf);
  let next = 0;
  for (const one of removed) {
    const pairs = pairsOf(one);
    const ahead = addedOnes.slice(next, next + MOST_AHEAD);
    // one that was there before is what it was, and ends what this one may have become
    const end = ahead.findIndex(({ bare }) => removedOnes.has(bare));
    const like = pairsOfAdded
      .slice(next, next + (end < 0 ? ahead.length : end))
      .findIndex((other) => likeness(pairs, other) >= LEAST_ALIKE);
    const found = sameAs(one, next) ?? (like < 0 ? undefined : next + like);
    if (found === undefined) {
      changes.push({ kind: "removed", text: one.text, at: one.at });
      continue;
    }
    changes.push(...addedOnes.slice(next, found).map(addedAt(one.at)));
    const other = addedOnes[found];
    if (other && other.bare !== one.bare) {
      const pieces = wordChanges(one.text, other.text);
      changes.push({ kind: "changed", pieces, text: other.text, at: one.at });
    }
    next = found + 1;
  }
  return [...changes, ...addedOnes.slice(next).map(addedAt(behind))];
}

/** What tells where the next paragraph with the same words stands; asked for places in their order. */
function placesOf(
  paragraphs: readonly Paragraph[],
): (one: Paragraph, from: number) => number | undefined {
  const places = new Map<string, number[]>();
  for (let i = paragraphs.length - 1; i >= 0; i -= 1) {
    const bare = paragraphs[i]?.bare ?? "";
    const later = places.get(bare);
    if (later) later.push(i);
    else places.set(bare, [i]);
  }
  return ({ bare }, from) => {
    const left = places.get(bare);
    while ((left?.at(-1) ?? from) < from) left?.pop();
    return left?.at(-1);
  };
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

function pairsOf({ bare }: Paragraph): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < bare.length; i += 1) pairs.add(bare.slice(i, i + 2));
  return pairs;
}
