/**
 * Lays the cells found in a document along the printed sequence of the form.
 *
 *   expected   规章  □    □    □   规范性文件        □    □    □
 *   found      规章  0    0    0   行政规范性文件    4    4    12
 *
 * A sequence alignment (Needleman–Wunsch): of all ways to pair them in order, the one with the best
 * score, so that altered labels, labels broken into several cells, and missing, repeated or foreign
 * cells cost a little and shift nothing.
 */
import type { FoundCell } from "./found-cells.ts";
import type { Expected } from "./printed-sequence.ts";
import { ALIKE, likeness, wordingOf, type Wording } from "./wording.ts";

/** Consecutive found cells, both ends included. */
export interface CellRun {
  readonly first: number;
  readonly last: number;
}

export interface Alignment {
  /** How much of the form was found: the scores of all pairs, without the costs of gaps. */
  readonly evidence: number;
  /** By position in the expected sequence: the cells found for it. */
  readonly spans: readonly (CellRun | undefined)[];
}

/** A label says more about the place than a number, and a number more than a blank. */
const SCORES = { label: 4, number: 2, stroke: 1.5, blank: 0.1, text: 0.3 } as const;
const EXPECTED_LEFT_OUT = -0.3;
const FOUND_LEFT_OVER = { number: -1, stroke: -0.2, blank: 0, label: -0.5, text: -0.5 } as const;

/** A label may be broken over so many cells. */
const JOINED = [1, 2, 3] as const;
const MOST_JOINED = JOINED.length;

/** A text longer than this is no figure that somebody wrote in words. */
const LONGEST_FIGURE_TEXT = 12;

const NOWHERE = -Infinity;

const SKIP_EXPECTED = MOST_JOINED + 1;
const SKIP_FOUND = MOST_JOINED + 2;

/** Aligns found cells with the expected sequence; moves 1 to 3 pair that many cells with one. */
export function align(expected: readonly Expected[], found: readonly FoundCell[]): Alignment {
  const pairScores = pairScorer(expected, found);
  const width = found.length + 1;
  const scores = new Float64Array((expected.length + 1) * width);
  const moves = new Uint8Array(scores.length);
  const leftOver = Float64Array.from(found, ({ content }) => FOUND_LEFT_OVER[content]);
  for (let e = 0; e <= expected.length; e++) {
    const pairs = e > 0 ? pairScores(e - 1) : [];
    for (let f = 0; f <= found.length; f++) {
      if (e === 0 && f === 0) continue;
      const here = e * width + f;
      let best = NOWHERE;
      let move = 0;
      // Ties go to the cells that come first: of a table printed twice the first copy counts.
      if (f > 0) {
        best = (scores[here - 1] ?? 0) + (leftOver[f - 1] ?? 0);
        move = SKIP_FOUND;
      }
      for (let joined = 1; joined <= pairs.length && joined <= f; joined++) {
        const pair = pairs[joined - 1]?.[f - joined] ?? 0;
        if (pair === 0) continue;
        const score = (scores[here - width - joined] ?? 0) + pair;
        if (score > best) {
          best = score;
          move = joined;
        }
      }
      if (e > 0) {
        const score = (scores[here - width] ?? 0) + EXPECTED_LEFT_OUT;
        if (score > best) {
          best = score;
          move = SKIP_EXPECTED;
        }
      }
      scores[here] = best;
      moves[here] = move;
    }
  }
  return trace(moves, pairScores, expected.length, found.length);
}

/** For one expected: by how many cells are joined, the score of the pair by its first cell; 0 for what cannot be one. */
type PairScores = readonly Float64Array[];

function trace(
  moves: Uint8Array,
  pairScores: (e: number) => PairScores,
  height: number,
  width: number,
): Alignment {
  const spans: (CellRun | undefined)[] = Array.from({ length: height }, () => undefined);
  let evidence = 0;
  let e = height;
  let f = width;
  while (e > 0 || f > 0) {
    const move = moves[e * (width + 1) + f] ?? 0;
    if (move === SKIP_FOUND) {
      f -= 1;
    } else if (move === SKIP_EXPECTED) {
      e -= 1;
    } else {
      e -= 1;
      f -= move;
      spans[e] = { first: f, last: f + move - 1 };
      evidence += pairScores(e)[move - 1]?.[f] ?? 0;
    }
  }
  return { evidence, spans };
}

function pairScorer(
  expected: readonly Expected[],
  found: readonly FoundCell[],
): (e: number) => PairScores {
  const labelScores = labelScorer(expected, found);
  const figureScores = [Float64Array.from(found, figureScore)];
  return (e) => {
    const wanted = expected[e];
    return wanted?.kind === "label" ? labelScores(wanted) : figureScores;
  };
}

function figureScore({ content, text }: FoundCell): number {
  if (content === "label") return 0;
  if (content === "text" && text.trim().length > LONGEST_FIGURE_TEXT) return 0;
  return SCORES[content];
}

type ExpectedLabel = Expected & { readonly kind: "label" };

/** Compares each label with each different text once: the same few wordings come again and again. */
function labelScorer(
  expected: readonly Expected[],
  found: readonly FoundCell[],
): (wanted: ExpectedLabel) => PairScores {
  const bodies = new Set(expected.flatMap((it) => (it.kind === "label" ? [it.wording.body] : [])));
  const texts = numbering();
  const isWords = found.map(({ content }) => content === "label" || content === "text");
  const textIds = JOINED.map((joined) =>
    Int32Array.from(found, ({ wording, text }, f) => {
      if (!isWords[f] || f + joined > found.length) return -1;
      if (joined === 1) return texts.of(text, () => wording);
      const cells = found.slice(f, f + joined);
      // labels that are whole are no pieces of one
      if (cells.every(({ content }) => content !== "text")) return -1;
      if (!isWords.slice(f, f + joined).every(Boolean)) return -1;
      const whole = cells.map((cell) => cell.text).join("\n");
      return texts.of(whole, () => wordingOf(whole));
    }),
  );
  const known = new Map<string, PairScores>();
  return ({ label, wording }) => {
    const before = known.get(label.text);
    if (before) return before;
    const ofTexts = Float64Array.from(texts.items, (seen) => {
      // The very words of another label are that label, however like this one they are.
      const isOther = seen.body !== wording.body && bodies.has(seen.body);
      const alike = isOther ? 0 : likeness(seen, wording);
      return alike < ALIKE ? 0 : SCORES.label * alike;
    });
    const scores = textIds.map((ids) => {
      const ofCells = new Float64Array(ids.length);
      for (let f = 0; f < ids.length; f++) ofCells[f] = ofTexts[ids[f] ?? -1] ?? 0;
      return ofCells;
    });
    known.set(label.text, scores);
    return scores;
  };
}

interface Numbering {
  readonly items: readonly Wording[];
  readonly of: (text: string, make: () => Wording) => number;
}

/** Numbers different texts from 0 on. */
function numbering(): Numbering {
  const ids = new Map<string, number>();
  const items: Wording[] = [];
  return {
    items,
    of: (text, make) => {
      const known = ids.get(text);
      if (known !== undefined) return known;
      ids.set(text, items.length);
      return items.push(make()) - 1;
    },
  };
}
