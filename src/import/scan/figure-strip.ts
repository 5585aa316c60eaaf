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

/** Of the least likely letter, and of the number among all that it may be. */
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

/** Of the height of its digits: what stands farther apart is two numbers. */
const ONE_NUMBER = 0.9;
/** So wide is a digit with the paper beside it, and so much of that is paper. Digits that touch are as many times as wide. */
const DIGIT = 0.75;
const PAPER = 0.08;
/** So far, in digits, the ink of several may be wider or narrower. */
const OFF = 0.25;

/** What a number looks like; only one of a change is less than nothing. */
const NUMBER = /^(?:0|-?[1-9]\d*)(?:\.\d+)?$/u;

export function seenFigure(
  looks: readonly Look[],
  strip: Pick<Strip, "stretches" | "atFoot" | "widestGap" | "box">,
): Seen {
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
    NUMBER.test(first.text) &&
    isAsLong(first.text, strip) &&
    strip.widestGap <= ONE_NUMBER * heightOf(strip) &&
    looks.every((look) => agrees(look, first.text));
  return { readings, sureness: isSure ? "sure" : "doubtful" };
}

/** Whether there is ink for each letter of a number: a stretch of its own, or one as wide as the digits that touch in it. */
function isAsLong({ length }: string, strip: Pick<Strip, "stretches" | "atFoot" | "box">): boolean {
  const { stretches, atFoot } = strip;
  const digits = stretches.map((width) => {
    const wide = (width / heightOf(strip) + PAPER) / DIGIT;
    const count = Math.max(1, Math.round(wide));
    return count > 1 && Math.abs(wide - count) > OFF ? NaN : count;
  });
  const together = digits.reduce((sum, count) => sum + count, 0);
  return [stretches.length, atFoot, together].includes(length);
}

function heightOf({ box }: Pick<Strip, "box">): number {
  return box.bottom - box.top;
}

function agrees({ best, figures }: Look, text: string): boolean {
  const [own] = figures.readings;
  return (
    best.text.normalize("NFKC") === text &&
    best.lowest >= LETTER_SURE &&
    own?.text === text &&
    own.probability >= NUMBER_SURE * (1 - sameNumber(figures, text)) &&
    figures.share >= LETTER_SURE
  );
}

/** How likely it is written otherwise, but the same number: dust behind it is read as a point, `8.` */
function sameNumber({ readings }: FiguresIn, number: string): number {
  const same = readings.filter(
    ({ text }) => text !== "" && text !== number && Number(text) === Number(number),
  );
  return same.reduce((sum, { probability }) => sum + probability, 0);
}
