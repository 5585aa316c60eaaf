/**
 * Paragraphs that have been read: an edit changes one of a report, and the others are looked at again as they were.
 */
import { readParagraph, type ParagraphReading, type ReadOptions } from "./read-paragraph.ts";

type Known = readonly [options: ReadOptions, reading: ParagraphReading];

const known = new Map<string, Known>();

/** More are not kept, nor longer ones: what is known is forgotten as a whole. */
const MOST = 1000;
const LONGEST = 4000;

/** What a paragraph states, read only where it has not been with the same options. */
export function knownParagraph(text: string, options: ReadOptions): ParagraphReading {
  const [asked, before] = known.get(text) ?? [];
  if (asked && before && areSame(asked, options)) return before;
  const reading = readParagraph(text, options);
  if (text.length > LONGEST) return reading;
  if (known.size >= MOST) known.clear();
  known.set(text, [options, reading]);
  return reading;
}

function areSame(one: ReadOptions, other: ReadOptions): boolean {
  return one.year === other.year && one.organ === other.organ && one.topic === other.topic;
}
