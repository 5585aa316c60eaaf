/**
 * Texts that are mostly the same, without holding every one against every other: of each text the pieces with the
 * smallest hashes are a fair sample, alike texts have most of them in common, and only texts that share some of their
 * samples are compared.
 */
import { repeatedLength } from "../rules/last-year/repeated-text.ts";
import { pieceHashes } from "../text/piece-hashes.ts";

export interface AlikePair {
  /** Positions in the list. */
  readonly earlier: number;
  readonly later: number;
  /** Of both texts together, how much stands in the other as well: from 0 to 1. */
  readonly share: number;
}

const PIECE = 8;

/** Pieces in a sample. */
const SAMPLE = 64;

/**
 * Where every sixteenth character is another, half of the pieces are the same and, give or take a few, half of the
 * samples; where whole sentences are, it is more.
 */
const FEWEST_SHARED = SAMPLE / 4;

/** A piece that so many texts have is a turn of phrase; what all copy from one is alike with the first of them. */
const MOST_HAVING = 16;

/** Which are held against a text: those that share most. */
const MOST_COMPARED = 2;

/**
 * Of each text the earlier one that is most like it, as far as one is.
 *
 * @param least from 0 to 1
 */
export function alikeTexts(texts: readonly string[], least: number): AlikePair[] {
  const having = new Map<number, number[]>();
  return texts.flatMap((text, later): AlikePair[] => {
    const shared = new Map<number, number>();
    for (const hash of sampleOf(text)) {
      const earlier = having.get(hash);
      for (const it of earlier ?? []) shared.set(it, (shared.get(it) ?? 0) + 1);
      if (!earlier) having.set(hash, [later]);
      else if (earlier.length < MOST_HAVING) earlier.push(later);
    }
    const [best] = [...shared]
      .filter(([, count]) => count >= FEWEST_SHARED)
      .sort(([a, most], [b, more]) => more - most || a - b)
      .slice(0, MOST_COMPARED)
      .map(([earlier]) => ({ earlier, later, share: shareOf(texts[earlier] ?? "", text, least) }))
      .sort((a, b) => b.share - a.share || a.earlier - b.earlier);
    return best && best.share >= least ? [best] : [];
  });
}

/** Nothing where it cannot be `least` even if all of the second text stood in the first. */
function shareOf(a: string, b: string, least: number): number {
  const length = a.length + b.length;
  const ofFirst = repeatedLength(a, b);
  return (ofFirst + b.length) / length < least ? 0 : (ofFirst + repeatedLength(b, a)) / length;
}

/** The smallest hashes of all pieces, each once; of a short text all. */
function sampleOf(text: string): readonly number[] {
  const sample = new Set<number>();
  for (const smallest of pieceHashes(text, PIECE).sort())
    if (sample.add(smallest).size === SAMPLE) break;
  return [...sample];
}
