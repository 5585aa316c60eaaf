/** 查找和替换 over all of the text. What a placeholder is called is no text: {新收申请} is neither found nor replaced. */
import { narrativeParts, type NarrativePart } from "../../form/parts.ts";
import { PLACEHOLDER } from "../../narrative/placeholders.ts";
import type { Narrative } from "../../report/annual-report.ts";
import { paragraphsAt, type Paragraphs } from "../../report/paragraphs.ts";

export interface FoundWords {
  readonly part: NarrativePart;
  readonly index: number;
  /** The paragraph as it is written. */
  readonly text: string;
  readonly start: number;
}

/** Where the words stand, in printed order; nowhere for no words. */
export function findWords(narrative: Narrative, words: string): FoundWords[] {
  return narrativeParts.flatMap((part) =>
    paragraphsAt(narrative, part).flatMap((text, index) =>
      startsOf(text, words).map((start) => ({ part, index, text, start })),
    ),
  );
}

/**
 * The parts with other words in place of these; a paragraph of which nothing is left goes.
 *
 * @param only one place instead of all
 */
export function replacedWords(
  narrative: Narrative,
  [from, to]: readonly [from: string, to: string],
  only?: FoundWords,
): Paragraphs {
  const places = findWords(narrative, from).filter((it) => !only || isSame(it, only));
  const changed = [...new Set(places.map(({ part }) => part))];
  return Object.fromEntries(
    changed.map((part) => [
      part,
      paragraphsAt(narrative, part)
        .map((text, index) => {
          const starts = places
            .filter((it) => it.part === part && it.index === index)
            .map(({ start }) => start);
          // from behind: what stands before keeps its place
          return starts.reduceRight(
            (now, start) => now.slice(0, start) + to + now.slice(start + from.length),
            text,
          );
        })
        .map((text) => text.trim())
        .filter((text) => text !== ""),
    ]),
  );
}

function isSame(a: FoundWords, b: FoundWords): boolean {
  return a.part === b.part && a.index === b.index && a.start === b.start && a.text === b.text;
}

function startsOf(text: string, words: string): number[] {
  if (words === "") return [];
  const kept = Array.from(text.matchAll(PLACEHOLDER)).map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0;) {
    const end = at + words.length;
    const within = kept.find((it) => at < it.end && it.start < end);
    if (!within) starts.push(at);
    at = text.indexOf(words, within ? Math.max(at + 1, within.start + 1) : end);
  }
  return starts;
}
