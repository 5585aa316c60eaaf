/** How much of a paragraph tells which it is. */
const EXCERPT = 12;

/** What a paragraph begins with, in quotes. */
export function excerptOf(text: string): string {
  return `“${text.slice(0, EXCERPT)}…”`;
}
