import { withoutRadicals } from "./radicals.ts";

/**
 * Characters that nobody sees and that copying, converters and editors leave in texts: soft hyphens, joiners and marks
 * of direction without width, selectors of variants, byte order marks, the place of an object (Unicode, General
 * Category Cf and what is ignorable by default). The source of a class in a pattern, without its brackets.
 */
export const UNSEEN =
  "\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffc";

const ONE = new RegExp(`[${UNSEEN}]`, "gu");

/** Fillers of Hangul, and the blank that Chinese editors keep in the private area: as wide as a character, and empty. */
const EMPTY = /[\u115f\u1160\u3164\uffa0\ue5e5]/gu;

/** The text as it is seen: what looks like a character is that character. */
export function seen(text: string): string {
  return withoutRadicals(text.replace(ONE, "").replace(EMPTY, "\u3000"));
}
