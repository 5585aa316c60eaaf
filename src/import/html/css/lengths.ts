/** Lengths of CSS (CSS Values Level 4, 6) in pixels. */

const PIXELS: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
  rem: 16,
  vw: 12.8,
  vh: 8,
};

/**
 * A length; undefined where it is none, or none that can be told.
 *
 * @param em the size of the letters
 * @param whole what a percentage is of
 */
export function pixelsOf(text: string, em: number, whole: number): number | undefined {
  const [, number = "", unit = ""] =
    /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z%]*)$/u.exec(text.trim()) ?? [];
  if (number === "") return undefined;
  const value = Number(number);
  if (value === 0) return 0;
  if (unit === "%") return (value / 100) * whole;
  if (unit === "em") return value * em;
  if (unit === "ex" || unit === "ch") return (value * em) / 2;
  const pixels = PIXELS[unit];
  return pixels === undefined ? undefined : value * pixels;
}
