import { UNSEEN } from "./unseen.ts";

/** Blanks of every width, ends of lines, and what nobody sees. */
const BLANK = `[\\s${UNSEEN}]`;
const ONE_BLANK = new RegExp(BLANK, "u");
const BLANKS = new RegExp(BLANK, "gu");

const SEEN = new RegExp(`[^\\s${UNSEEN}]`, "u");

/** Whether a text has nothing but blanks. */
export function isBlank(text: string): boolean {
  return !SEEN.test(text);
}

/** The text as written but for its blanks. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, "");
}

/** A text between the blanks at its ends; walked from both, so that long ones take time in proportion. */
export function betweenBlanks(text: string): {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
} {
  let [start, end] = [0, text.length];
  while (start < end && ONE_BLANK.test(text.charAt(start))) start += 1;
  while (end > start && ONE_BLANK.test(text.charAt(end - 1))) end -= 1;
  return { before: text.slice(0, start), words: text.slice(start, end), behind: text.slice(end) };
}
