/** Colours on paper and screen, and whether one sees one of them on another. */

/** Parts of 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export const PAPER: Rgb = [255, 255, 255];

/** Contrast of two colours by WCAG 2.2, 1 to 21, at which text is read; watermarks have less, the palest grey in print is 2. */
const LEAST_CONTRAST = 1.6;

/** As light as its ground, but in another colour, of 255: yellow on white. */
const OTHER_COLOUR = 128;

/** `FF0000` → red. */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `FF0000` of red. */
export function hexOf(parts: Iterable<number>): string {
  return Array.from(parts, (part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** Whether text of this colour is seen on that ground. */
export function standsApart(text: Rgb, ground: Rgb): boolean {
  const isOther = text.some((part, i) => Math.abs(part - (ground[i] ?? part)) >= OTHER_COLOUR);
  return isOther || contrast(text, ground) >= LEAST_CONTRAST;
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
