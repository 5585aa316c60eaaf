import type { ReadText } from "../../narrative/read-report.ts";

/** The words of a paragraph at a place. */
export function wordsAt(
  { text }: Pick<ReadText, "text">,
  at: { readonly start: number; readonly end: number },
): string {
  return text.slice(at.start, at.end);
}
