/** Texts without what copying changes: blanks, and the width of letters, digits and marks. */

/** Full-width forms become ASCII, and blanks of every kind vanish. */
export function squeeze(text: string): string {
  return withoutBlanks(text).replace(/[！-～]/gu, (wide) =>
    String.fromCodePoint(wide.charCodeAt(0) - 0xfee0),
  );
}

/** The text as written but for its blanks; as long as what `squeeze` makes of it. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, "");
}
