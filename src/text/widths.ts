/** The two widths of letters, digits and marks: U+0021–007E and U+FF01–FF5E, in the same order (Unicode, Halfwidth and Fullwidth Forms). */
const WIDER_BY = 0xfee0;

/** Full-width forms become ASCII; as long as before. */
export function narrow(text: string): string {
  return text.replace(/[！-～]/gu, (wide) => moved(wide, -WIDER_BY));
}

/** Digits become full-width ones; as long as before. */
export function withWideDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => moved(digit, WIDER_BY));
}

/** Whether a digit of the text is full-width. */
export function hasWideDigits(text: string): boolean {
  return /[０-９]/u.test(text);
}

function moved(character: string, by: number): string {
  return String.fromCharCode(character.charCodeAt(0) + by);
}
