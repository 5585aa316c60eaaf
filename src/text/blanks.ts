/** The text as written but for its blanks: those of every width, ends of lines, and the marks without width that copying brings. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, "");
}
