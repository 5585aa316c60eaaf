/** Whether one sees a letter at all: its colour against what was painted beneath it. */
import { isInBox } from "./box.ts";
import type { Colour } from "./graphics-state.ts";
import type { Area } from "./marks.ts";
import type { PaintedGlyph } from "./painting.ts";
import { isWithin, type Point } from "./paths.ts";

type Rgb = readonly [red: number, green: number, blue: number];

const PAPER: Rgb = [255, 255, 255];

/** What covers so much of what is beneath covers all of it. */
const OPAQUE = 0.95;

/** Contrast of two colours by WCAG 2.2, 1 to 21, at which text is read; watermarks have less, the palest grey in print is 2. */
const LEAST_CONTRAST = 1.6;

/** As light as its ground, but in another colour, of 255: yellow on white. */
const OTHER_COLOUR = 128;

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
  return colours.some((colour) => {
    const shown = mixed(rgbOf(colour), ground, alpha);
    const isOther = shown.some((part, i) => Math.abs(part - (ground[i] ?? part)) >= OTHER_COLOUR);
    return isOther || contrast(shown, ground) >= LEAST_CONTRAST;
  });
}

function groundOf(beneath: readonly Area[]): Rgb | undefined {
  let ground: Rgb | undefined = PAPER;
  for (const area of beneath) {
    const { colour, alpha, isPlain } = area;
    if (colour === undefined || !isPlain) ground = undefined;
    else if (hidesWhatIsBeneath(area)) ground = rgbOf(colour);
    else ground = ground && mixed(rgbOf(colour), ground, alpha);
  }
  return ground;
}

function rgbOf(colour: Colour): Rgb {
  const value = Number.parseInt(colour?.slice(1) ?? "0", 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mixed(over: Rgb, under: Rgb, alpha: number): Rgb {
  const mix = (i: 0 | 1 | 2): number => alpha * over[i] + (1 - alpha) * under[i];
  return [mix(0), mix(1), mix(2)];
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) =>
    part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
