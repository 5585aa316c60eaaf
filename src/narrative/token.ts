import type { WordKind } from "./word.ts";

/**
 * `unknown` is a run of characters of which the lexicon knows nothing, a title in 《》 among them; `month` stands
 * for a part of the year.
 */
export type TokenKind = WordKind | "quantity" | "year" | "month" | "mark" | "unknown";

export interface Token {
  readonly kind: TokenKind;
  /** Which word of its kind, the unit of a quantity, or the mark. */
  readonly is: string;
  /** Number of a quantity, NaN where it is only rough; or a year. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}
