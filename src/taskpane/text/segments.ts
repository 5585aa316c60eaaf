/** A paragraph cut into what is shown: its sentences, of plain words and living numbers. */
import type { LivingNumber } from "../../rules/stated/living-number.ts";
import type { LivingParagraph } from "../../rules/stated/living-numbers.ts";
import { sentencesIn } from "../../rules/stated/touched-sentences.ts";

export type Segment =
  | { readonly kind: "words"; readonly start: number; readonly text: string }
  | { readonly kind: "number"; readonly start: number; readonly number: LivingNumber };

interface ShownSentence {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** Whole sentences whether or not one of them is touched: what is shown keeps its place, and the keyboard with it. */
export function shownSentences({ text, numbers }: LivingParagraph): ShownSentence[] {
  let at = 0;
  const segments: Segment[] = [];
  const wordsTo = (end: number): void => {
    if (end > at) segments.push({ kind: "words", start: at, text: text.slice(at, end) });
    at = Math.max(at, end);
  };
  return sentencesIn(text).map(({ start, end }) => {
    segments.length = 0;
    for (const number of numbers) {
      const { span } = number;
      if (span.start < start || span.start >= end) continue;
      wordsTo(span.start);
      segments.push({ kind: "number", start: span.start, number });
      at = span.end;
    }
    wordsTo(end);
    return { start, segments: [...segments] };
  });
}
