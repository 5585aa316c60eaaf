/** A rule on what the text states in numbers. */
import type { ReadText } from "../../narrative/read-report.ts";
import type { RuleContext } from "../context.ts";
import type { Finding } from "../finding.ts";

/** Looks at the paragraphs with the facts that were read from them, once for all rules. */
export type NarrativeRule = (
  context: RuleContext,
  texts: readonly ReadText[],
) => readonly Finding[];

/** The words of a paragraph at a place. */
export function wordsAt(
  { text }: ReadText,
  at: { readonly start: number; readonly end: number },
): string {
  return text.slice(at.start, at.end);
}
