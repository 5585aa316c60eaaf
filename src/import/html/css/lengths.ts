/** Lengths of CSS (CSS Values Level 4, 6) in pixels, and its plain numbers. */

/** Of letters, in pixels. */
export interface Letters {
  readonly size: number;
  /** Those of the root; many sites set it to 100 pixels, and write sizes as hundredths of it. */
  readonly rootSize: number;
}

const PIXELS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
  vw: 12.8,
  vh: 8,
};

/**
 * A length; undefined where it is none, or none that can be told.
 *
 * @param whole what a percentage is of
 */
export function pixelsOf(
  text: string,
  { size, rootSize }: Letters,
  whole: number,
): number | undefined {
  const [, number = "", unit = ""] =
    /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z%]*)$/u.exec(text.trim()) ?? [];
  if (number === "") return undefined;
  const value = Number(number);
  if (value === 0) return 0;
  if (unit === "%") return (value / 100) * whole;
  if (unit === "em") return value * size;
  if (unit === "rem") return value * rootSize;
  if (unit === "ex" || unit === "ch") return (value * size) / 2;
  const pixels = PIXELS[unit];
  return pixels === undefined ? undefined : value * pixels;
}

/** `0.5`, `50%` → 0.5. */
export function numberOf(text: string, otherwise: number): number {
  const number = Number.parseFloat(text);
  if (!Number.isFinite(number)) return otherwise;
  return text.endsWith("%") ? number / 100 : number;
}
