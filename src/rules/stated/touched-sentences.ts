/** Which sentences of a text a changed figure touches. */
import type { NarrativePart } from "../../form/parts.ts";
import type { Cell } from "../../form/edition.ts";
import type { Span } from "../../narrative/fact.ts";
import type { LivingNumber } from "./living-number.ts";
import type { LivingParagraph } from "./living-numbers.ts";

export interface TouchedSentence {
  readonly part: NarrativePart;
  /** Of its paragraph. */
  readonly index: number;
  /** In the paragraph as written. */
  readonly span: Span;
  /** Its numbers that are held against a changed cell. */
  readonly numbers: readonly LivingNumber[];
  /** What else in it speaks of a changed cell. */
  readonly mentions: readonly string[];
}

/** In the order of the text. */
export function touchedSentences(
  paragraphs: readonly LivingParagraph[],
  changed: ReadonlySet<string>,
): TouchedSentence[] {
  if (changed.size === 0) return [];
  const isTouched = ({ cells }: { readonly cells: readonly Cell[] }): boolean =>
    cells.some(({ id }) => changed.has(id));
  return paragraphs.flatMap(({ part, index, text, numbers, mentions }) => {
    const [bound, free] = [numbers.filter(isTouched), mentions.filter(isTouched)];
    if (bound.length + free.length === 0) return [];
    const sentences = sentencesIn(text);
    const [ownOf, othersOf] = [bySentence(sentences, bound), bySentence(sentences, free)];
    return sentences.flatMap((span): TouchedSentence[] => {
      const own = ownOf.get(span) ?? [];
      const others = (othersOf.get(span) ?? []).map(({ quote }) => quote);
      if (own.length + others.length === 0) return [];
      return [{ part, index, span, numbers: own, mentions: [...new Set(others)] }];
    });
  });
}

/** What begins in each of the sentences, both in their order. */
function bySentence<T extends { readonly span: Span }>(
  sentences: readonly Span[],
  all: readonly T[],
): Map<Span, T[]> {
  const found = new Map<Span, T[]>();
  const inOrder = all.toSorted((a, b) => a.span.start - b.span.start);
  let at = 0;
  for (const sentence of sentences) {
    const from = at;
    while (at < inOrder.length && (inOrder[at]?.span.start ?? 0) < sentence.end) at += 1;
    found.set(sentence, inOrder.slice(from, at));
  }
  return found;
}

/** The sentences of a paragraph, each with its full stop; nothing of it is left out. */
export function sentencesIn(text: string): Span[] {
  return Array.from(
    text.matchAll(/[^。！？!?]*[。！？!?]+|[^。！？!?]+/gu),
    ({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }),
  );
}
