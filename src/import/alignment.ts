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
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface Alignment {
  /** How much of the form was found: the scores of all pairs, without the costs of gaps. */
  readonly evidence: number;
  /** By position in the expected sequence: the cells found for it. */
  readonly spans: readonly (Span | undefined)[];
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
const NOT_COMPARED = -1;

const SKIP_EXPECTED = MOST_JOINED + 1;
const SKIP_FOUND = MOST_JOINED + 2;

/** Aligns found cells with the expected sequence; moves 1 to 3 pair that many cells with one. */
export function align(expected: readonly Expected[], found: readonly FoundCell[]): Alignment {
  const scoreOf = pairScorer(expected, found);
  const width = found.length + 1;
  const scores = new Float64Array((expected.length + 1) * width);
  const moves = new Uint8Array(scores.length);
  const leftOver = found.map(({ content }) => FOUND_LEFT_OVER[content]);
  for (let e = 0; e <= expected.length; e++) {
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
      if (e > 0 && f > 0) {
        for (let joined = 1; joined <= MOST_JOINED && joined <= f; joined++) {
          const pair = scoreOf(e - 1, f - joined, joined);
          const score = (scores[here - width - joined] ?? 0) + pair;
          if (pair > 0 && score > best) {
            best = score;
            move = joined;
          }
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
  return trace(moves, scoreOf, expected.length, found.length);
}

type PairScorer = (e: number, f: number, joined: number) => number;

function trace(moves: Uint8Array, scoreOf: PairScorer, height: number, width: number): Alignment {
  const spans: (Span | undefined)[] = Array.from({ length: height }, () => undefined);
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
      evidence += scoreOf(e, f, move);
    }
  }
  return { evidence, spans };
}

/** Scores of pairs; 0 for what cannot be a pair. */
function pairScorer(expected: readonly Expected[], found: readonly FoundCell[]): PairScorer {
  const labelScore = labelScorer(expected, found);
  const figureScores = found.map(figureScore);
  return (e, f, joined) => {
    if (expected[e]?.kind === "label") return labelScore(e, f, joined);
    return joined === 1 ? (figureScores[f] ?? 0) : 0;
  };
}

function figureScore({ content, text }: FoundCell): number {
  if (content === "label") return 0;
  if (content === "text" && text.trim().length > LONGEST_FIGURE_TEXT) return 0;
  return SCORES[content];
}

/** Compares each label with each different text once: the same few wordings come again and again. */
function labelScorer(expected: readonly Expected[], found: readonly FoundCell[]): PairScorer {
  const labels = numbering();
  const texts = numbering();
  const labelIds = expected.map((wanted) =>
    wanted.kind === "label" ? labels.of(wanted.label.text, () => wanted.wording) : -1,
  );
  const bodies = new Set(labels.items.map(({ body }) => body));
  const isWords = found.map(({ content }) => content === "label" || content === "text");
  const textIds = JOINED.map((joined) =>
    found.map(({ wording, text }, f) => {
      if (!isWords.slice(f, f + joined).every(Boolean) || f + joined > found.length) return -1;
      if (joined === 1) return texts.of(text, () => wording);
      const cells = found.slice(f, f + joined);
      const whole = cells.map((cell) => cell.text).join("\n");
      return texts.of(whole, () => wordingOf(whole));
    }),
  );
  const scores = new Float32Array(labels.items.length * texts.items.length).fill(NOT_COMPARED);
  return (e, f, joined) => {
    const label = labelIds[e] ?? -1;
    const text = textIds[joined - 1]?.[f] ?? -1;
    if (label < 0 || text < 0) return 0;
    const pair = label * texts.items.length + text;
    const known = scores[pair] ?? NOT_COMPARED;
    if (known !== NOT_COMPARED) return known;
    const [wanted, seen] = [labels.items[label], texts.items[text]];
    // The very words of another label are that label, however like this one they are.
    const isOther = seen !== undefined && seen.body !== wanted?.body && bodies.has(seen.body);
    const alike = wanted && seen && !isOther ? likeness(seen, wanted) : 0;
    return (scores[pair] = alike < ALIKE ? 0 : SCORES.label * alike);
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
