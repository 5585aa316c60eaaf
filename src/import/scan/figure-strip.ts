/**
 * A number in a cell, looked at in several ways of which each sees other mistakes: read twice, from the picture as it is
 * and from one with more contrast and drawn together, each with all letters and with those of numbers only; and its
 * stretches of ink counted, of which every digit is one. What all of them agree on is sure.
 */
import type { SeenFigure } from "../seen-figure.ts";
import type { BestText } from "./best-text.ts";
import type { FiguresIn } from "./figures-in.ts";
import type { Strip } from "./strips.ts";

/** A line of writing, as one look at it reads it. */
export interface Look {
  readonly best: BestText;
  readonly figures: FiguresIn;
}

type Seen = Pick<SeenFigure, "readings" | "sureness">;
type Ink = Pick<Strip, "stretches" | "widest" | "widestGap" | "box">;

/** Of the least likely letter, and of the number among all that have as many letters as its ink. */
const LETTER_SURE = 0.6;
const NUMBER_SURE = 0.9;
/** A reading that is less likely is none that anybody would think of. */
const LEAST = 0.02;

/** What only a number, or what is mistaken for one, is read as. */
const LIKE_FIGURE = /^[\d.,/\-—–_一oOQDlI|〇。、．，]*$/u;
const LETTER_UNSURE = 0.6;
const SHORT = 2;

/** Whether the writing in a cell is a number, by the first look at it. */
export function isLikeFigure({ best: { text, lowest } }: Look): boolean {
  const plain = text.normalize("NFKC").trim();
  return LIKE_FIGURE.test(plain) || (plain.length <= SHORT && lowest < LETTER_UNSURE);
}

/** Of the height of its digits: what stands farther apart is two numbers, and ink that is no wider is one digit. */
const ONE_NUMBER = 0.9;
const ONE_DIGIT = 0.9;

export function seenFigure(looks: readonly Look[], strip: Ink): Seen {
  const likely = new Map<string, number>();
  for (const { figures } of looks) {
    for (const { text, probability } of figures.readings) {
      if (text === "") continue;
      likely.set(text, (likely.get(text) ?? 0) + probability / looks.length);
    }
  }
  const readings = [...likely]
    .map(([text, probability]) => ({ text, probability }))
    .filter(({ probability }) => probability >= LEAST)
    .sort((a, b) => b.probability - a.probability);
  const first = readings[0];
  const isSure =
    first !== undefined &&
    /^(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(first.text) &&
    strip.stretches === first.text.length &&
    strip.widestGap <= ONE_NUMBER * heightOf(strip) &&
    looks.every((look) => agrees(look, first.text, strip));
  return { readings, sureness: isSure ? "sure" : "doubtful" };
}

function agrees({ best, figures }: Look, text: string, strip: Ink): boolean {
  const [own] = figures.readings;
  return (
    best.text.normalize("NFKC") === text &&
    best.lowest >= LETTER_SURE &&
    own?.text === text &&
    own.probability >= NUMBER_SURE * allThatFit(figures, strip) &&
    figures.share >= LETTER_SURE
  );
}

/** How likely all numbers are together that have a letter for each stretch of ink, if each can be no more than one. */
function allThatFit({ readings }: FiguresIn, strip: Ink): number {
  if (strip.widest > ONE_DIGIT * heightOf(strip)) return 1;
  const fit = readings.filter(({ text }) => text.length === strip.stretches);
  return fit.reduce((sum, { probability }) => sum + probability, 0);
}

function heightOf({ box }: Ink): number {
  return box.bottom - box.top;
}
