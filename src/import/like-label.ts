/** Whether words are those of a label of the form, in whatever altered wording. */
import { editions } from "../form/editions.ts";
import { labelWordings } from "./printed-sequence.ts";
import { ALIKE, likeness, wordingOf } from "./wording.ts";

/** Each once: most labels are printed alike in all editions. */
const wordings = [
  ...new Map(
    editions
      .flatMap(labelWordings)
      .map((wording) => [`${wording.number} ${wording.body}`, wording] as const),
  ).values(),
];

/** Shorter words are like too many labels. */
const SHORTEST = 4;

/** Whether the text is as like a label as one that is taken for it. */
export function isLikeLabel(text: string): boolean {
  const words = wordingOf(text);
  if (words.body.length < SHORTEST) return false;
  return wordings.some((wording) => likeness(words, wording) >= ALIKE);
}
