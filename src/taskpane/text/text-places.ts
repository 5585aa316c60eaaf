/** The ids of elements that stand for places of the text. */
import type { LivingParagraph } from "../../rules/stated/living-numbers.ts";
import type { TouchedSentence } from "../../rules/stated/touched-sentences.ts";

type Place = Pick<LivingParagraph, "part" | "index">;

export function numberId({ part, index }: Place, start: number): string {
  return `number.${part}.${index}.${start}`;
}

export function sentenceId({ part, index }: Place, start: number): string {
  return `sentence.${part}.${index}.${start}`;
}

/** Where to look at a touched sentence: its first number, else the sentence. */
export function focusIdOf(sentence: TouchedSentence): string {
  const [first] = sentence.numbers;
  return first ? numberId(sentence, first.span.start) : sentenceId(sentence, sentence.span.start);
}

/** Brings a place into view, with the keyboard on it. */
export function show(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}
