/** Whether one sees a letter at all: its colour against what was painted beneath it. */
import { PAPER, rgbOf, standsApart, type Rgb } from "../../text/rgb.ts";
import { isInBox } from "./box.ts";
import type { Area, Colour } from "./marks.ts";
import type { PaintedGlyph } from "./painted.ts";
import { isWithin, type Point } from "./paths.ts";

/** What covers so much of what is beneath covers all of it. */
const OPAQUE = 0.95;

export function covers(area: Area, point: Point): boolean {
  return isInBox(area.box, ...point) && isWithin(area.stretches, point);
}

export function hidesWhatIsBeneath({ alpha, isPlain, isPicture }: Area): boolean {
  return alpha > OPAQUE && isPlain && !isPicture;
}

/**
 * Whether a letter stands out from its ground; where the ground is a picture or a pattern, it is taken to.
 *
 * @param beneath the areas painted before the letter that lie under its middle, in their order
 */
export function standsOut({ colours, alpha }: PaintedGlyph, beneath: readonly Area[]): boolean {
  if (colours.includes(undefined)) return true;
  const ground = groundOf(beneath);
  if (!ground) return true;
  return colours.some((colour) => standsApart(mixed(colourOf(colour), ground, alpha), ground));
}

function groundOf(beneath: readonly Area[]): Rgb | undefined {
  let ground: Rgb | undefined = PAPER;
  for (const area of beneath) {
    const { colour, alpha, isPlain } = area;
    if (colour === undefined || !isPlain) ground = undefined;
    else if (hidesWhatIsBeneath(area)) ground = colourOf(colour);
    else ground = ground && mixed(colourOf(colour), ground, alpha);
  }
  return ground;
}

function colourOf(colour: Colour): Rgb {
  return rgbOf(colour?.slice(1) ?? "0");
}

function mixed(over: Rgb, under: Rgb, alpha: number): Rgb {
  const mix = (i: 0 | 1 | 2): number => alpha * over[i] + (1 - alpha) * under[i];
  return [mix(0), mix(1), mix(2)];
}
