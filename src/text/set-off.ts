/** Digits above or below the line stay there: `3` with the mark of note 1 behind it is not 31. */
import { narrow } from "./widths.ts";

export type SetOff = "raised" | "lowered";

const DIGITS: Readonly<Record<SetOff, string>> = {
  raised: "⁰¹²³⁴⁵⁶⁷⁸⁹",
  lowered: "₀₁₂₃₄₅₆₇₈₉",
};

/** Behind a letter a lowered digit belongs to a word that is written without as well: PM2.5, CO2. */
const IN_A_WORD = /[A-Za-z]$/u;

/**
 * The text as it is to be read behind what stands before it in the line.
 *
 * @param before the line so far
 */
export function setOff(text: string, how: SetOff, before: string): string {
  if (how === "lowered" && IN_A_WORD.test(before)) return text;
  return text.replace(/[0-9０-９]/gu, (digit) => DIGITS[how].charAt(Number(narrow(digit))));
}
