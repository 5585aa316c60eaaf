/** What of the text of a document is not meant to be read: struck out, hidden, or not to be seen. */
import type { Doubt } from "../doubt.ts";
import { PAPER, rgbOf, standsApart } from "../../text/rgb.ts";
import { AUTO, NONE, UNKNOWN, USUAL_SIZE, type Look } from "./look.ts";

/** Half points: letters of two points are a line of dust. */
const SMALLEST = 4;
/** Of 100: letters so narrow lie on each other. */
const NARROWEST = 10;

/** Of the size of the letters: digits are half as wide, so that those drawn together so far lie on each other. */
const TOGETHER = 0.35;

/** Why text that looks so is not read; undefined where it is. */
export function silence(look: Look): Doubt | undefined {
  if (look.vanish) return "hidden";
  if (look.strike || look.dstrike) return "struck";
  if ((look.size ?? SMALLEST + 1) <= SMALLEST) return "hidden";
  if ((look.width ?? 100) <= NARROWEST) return "hidden";
  return isOfItsGround(look) ? "hidden" : undefined;
}

/**
 * Why text that looks so is read, and yet not surely to be seen: its letters lie on each other, or it is as pale as paper
 * on a ground that is not known.
 */
export function whyInferred({ ink = AUTO, ground = AUTO, ...look }: Look): Doubt | undefined {
  if (isDrawnTogether(look)) return "overlapped";
  const isUnsure = ground === UNKNOWN && /^[\dA-F]/u.test(ink) && !standsApart(rgbOf(ink), PAPER);
  return isUnsure ? "styled" : undefined;
}

/** Whether one digit lies on another, so that one sees fewer than there are. */
function isDrawnTogether({ spacing = 0, size = USUAL_SIZE }: Look): boolean {
  return -spacing >= (size / 2) * TOGETHER;
}

function isOfItsGround({ ink = AUTO, ground = AUTO }: Look): boolean {
  if (ink === NONE) return true;
  if (ink === AUTO || ink === UNKNOWN || ground === UNKNOWN) return false;
  return !standsApart(rgbOf(ink), ground === AUTO ? PAPER : rgbOf(ground));
}
