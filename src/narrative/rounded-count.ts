/** 2712.4万件: a count that is told in ten thousands, rounded in its last place. */
import { roughlyAt } from "./number-tokens.ts";

interface RoundedCount {
  readonly value: number;
  /** By less than what it may differ. */
  readonly slack: number;
}

const IN_TEN_THOUSANDS = /^(\d{1,6}(?:\.(\d{1,4}))?)万[^\d余多元]$/u;
const TEN_THOUSAND = 1e4;

/** The number with its unit from one place of a text to another; undefined where it is rough, or anything else. */
export function roundedCount(text: string, start: number, end: number): RoundedCount | undefined {
  const [, digits, places = ""] = IN_TEN_THOUSANDS.exec(text.slice(start, end)) ?? [];
  if (digits === undefined || roughlyAt(text, start, end)) return undefined;
  const value = Math.round(Number(digits) * TEN_THOUSAND);
  return { value, slack: TEN_THOUSAND * 10 ** -places.length };
}
