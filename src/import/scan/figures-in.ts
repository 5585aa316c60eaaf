/**
 * The numbers that a line of writing may be, with how likely each is: the frames read with nothing but what numbers are
 * written with, all ways to reach a text counted together (prefix beam search).
 */
import { probabilityAt, type Frames } from "./frames.ts";

export interface FigureReading {
  readonly text: string;
  /** Of all readings that are numbers. */
  readonly probability: number;
}

export interface FiguresIn {
  /** The likeliest first. */
  readonly readings: readonly FigureReading[];
  /** How much of every frame at least speaks for a number and nothing else. */
  readonly share: number;
}

/** 0 to 9, and what stands between them or in place of them. */
export const FIGURE_LETTERS = "0123456789.,/-—";

const MOST_BEAMS = 8;
const MOST_READINGS = 5;
const LEAST = 1e-7;

/** Of the frames that end so, those whose last letter goes on, and those that have none. */
type Beam = readonly [withNone: number, withLetter: number];

export function figuresIn(frames: Frames, letters: readonly string[]): FiguresIn {
  const allowed = letters.flatMap((letter, i) =>
    i > 0 && letter !== "" && FIGURE_LETTERS.includes(letter) ? [i] : [],
  );
  let beams = new Map<string, Beam>([["", [1, 0]]]);
  let share = 1;
  for (let frame = 0; frame < frames.count; frame += 1) {
    const none = probabilityAt(frames, frame, 0);
    const total = allowed.reduce((sum, it) => sum + probabilityAt(frames, frame, it), none);
    share = Math.min(share, total);
    const of = (letter: number): number =>
      (probabilityAt(frames, frame, letter) + LEAST) / (total + LEAST * (allowed.length + 1));
    const next = new Map<string, Beam>();
    const add = (text: string, withNone: number, withLetter: number): void => {
      const [a, b] = next.get(text) ?? [0, 0];
      next.set(text, [a + withNone, b + withLetter]);
    };
    for (const [text, [withNone, withLetter]] of beams) {
      add(text, (withNone + withLetter) * of(0), 0);
      for (const it of allowed) {
        const letter = letters[it] ?? "";
        if (text.endsWith(letter)) {
          add(text, 0, withLetter * of(it));
          add(text + letter, 0, withNone * of(it));
        } else add(text + letter, 0, (withNone + withLetter) * of(it));
      }
    }
    const likeliest = [...next].sort(([, a], [, b]) => sum(b) - sum(a)).slice(0, MOST_BEAMS);
    beams = new Map(likeliest);
  }
  const all = [...beams].map(([text, beam]) => ({ text, probability: sum(beam) }));
  const whole = all.reduce((total, { probability }) => total + probability, 0);
  const readings = all
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_READINGS)
    .map(({ text, probability }) => ({ text, probability: probability / whole }));
  return { readings, share };
}

function sum([a, b]: Beam): number {
  return a + b;
}
