/**
 * Texts that are mostly the same, without holding every one against every other: of each text the pieces with the
 * smallest hashes are a fair sample, alike texts have most of them in common, and only texts that share some of their
 * samples are compared.
 */
import { piecesOf, repeatedLength, type Pieces } from "../rules/last-year/repeated-text.ts";

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
  const shared = new Uint8Array(texts.length);
  return texts.flatMap((text, later): AlikePair[] => {
    const met: number[] = [];
    for (const hash of sampleOf(text)) {
      const earlier = having.get(hash);
      if (!earlier) having.set(hash, [later]);
      for (const it of earlier ?? []) {
        const before = shared[it] ?? 0;
        if (before === 0) met.push(it);
        shared[it] = before + 1;
      }
      if (earlier && earlier.length < MOST_HAVING) earlier.push(later);
    }
    const likely = mostShared(met, shared);
    const own = piecesOf(likely.length > 0 ? text : "");
    const [best] = likely
      .map((earlier) => ({ earlier, later, share: shareOf(texts[earlier] ?? "", own, least) }))
      .sort((a, b) => b.share - a.share || a.earlier - b.earlier);
    for (const it of met) shared[it] = 0;
    return best && best.share >= least ? [best] : [];
  });
}

/** Those that share most, of all that were met. */
function mostShared(met: readonly number[], shared: Uint8Array): readonly number[] {
  const count = (it: number): number => shared[it] ?? 0;
  return met
    .filter((it) => count(it) >= FEWEST_SHARED)
    .sort((a, b) => count(b) - count(a) || a - b)
    .slice(0, MOST_COMPARED);
}

/** Nothing where it cannot be `least` even if all of the second text stood in the first. */
function shareOf(a: string, b: Pieces, least: number): number {
  const length = a.length + b.text.length;
  const ofFirst = repeatedLength(a, b);
  if ((ofFirst + b.text.length) / length < least) return 0;
  return (ofFirst + repeatedLength(b.text, piecesOf(a))) / length;
}

/** The smallest hashes of all pieces, each once; of a short text all. */
function sampleOf(text: string): readonly number[] {
  const hashes = new Uint32Array(Math.max(0, text.length - PIECE + 1));
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) {
    // a polynomial over the last characters, kept in 32 bits
    const leaving = i < PIECE ? 0 : text.charCodeAt(i - PIECE);
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i) - Math.imul(leaving, LEAVING)) | 0;
    if (i + 1 >= PIECE) hashes[i + 1 - PIECE] = scattered(hash);
  }
  const sample = new Set<number>();
  for (const smallest of hashes.sort()) if (sample.add(smallest).size === SAMPLE) break;
  return [...sample];
}

const BASE = 0x01000193;
const LEAVING = Array.from({ length: PIECE }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** The finalizer of MurmurHash3: what is near becomes far. */
function scattered(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
