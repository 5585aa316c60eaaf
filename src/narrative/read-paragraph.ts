/**
 * Facts out of a paragraph: sentence by sentence, number by number, by the grammar of one clause.
 *
 *   接收政府信息公开申请8件，其中5件给与了答复，另外3件本机关不掌握相关政府信息。
 *   ^^^^^^^^^^^^^^^^^^^^ before the number        ^^^^^^^^^^^^^^^^^^^^^^^ behind it
 *
 * What a clause leaves out is carried inside its sentence; from sentence to sentence only what the text speaks
 * of is carried, as a heading carries it.
 */
import type { Breakdown, Fact, TextReading, Share } from "./fact.ts";
import type { Topic } from "./subject-words.ts";
import { readSentence } from "./read-sentence.ts";
import { sentencesToRead, type TextSentence } from "./text-sentences.ts";
import type { Token } from "./token.ts";
import { tokensOf } from "./tokens.ts";
import { lastTopic } from "./words.ts";

export interface ReadOptions {
  /** Report year: numbers of other years are none of its figures. */
  readonly year: number | null;
  /** Name of the organ that reports, so that the numbers of others are told apart. */
  readonly organ?: string;
  /** What the heading above speaks of. */
  readonly topic?: Topic | undefined;
}

export interface ParagraphReading extends TextReading {
  /** What the paragraph speaks of at its end. */
  readonly speaksOf: () => Topic | undefined;
}

/** Reads one paragraph; spans are places in its text. */
export function readParagraph(text: string, options: ReadOptions): ParagraphReading {
  const facts: Fact[] = [];
  const breakdowns: Breakdown[] = [];
  const shares: Share[] = [];
  let { topic } = options;
  /** Sentences that state nothing, of which it was not asked yet what they speak of. */
  let silent: TextSentence[] = [];
  const speaksOf = (): Topic | undefined => {
    topic =
      silent.reduceRight<Topic | undefined>((found, it) => found ?? topicOf(it), undefined) ??
      topic;
    silent = [];
    return topic;
  };
  for (const sentence of sentencesToRead(text)) {
    if (!sentence.mayState) {
      silent.push(sentence);
      continue;
    }
    const reading = readSentence(sentence.text, wordsOf(sentence), {
      ...options,
      topic: speaksOf(),
    });
    // one by one: a sentence without end states more than a call can take arguments
    for (const it of reading.facts) facts.push(it);
    for (const it of reading.breakdowns) breakdowns.push(it);
    for (const it of reading.shares) shares.push(it);
    topic = reading.topic;
  }
  return { facts, breakdowns, shares, speaksOf };
}

function wordsOf({ text, start, end }: TextSentence): Token[] {
  return tokensOf(text, start, end);
}

function topicOf(sentence: TextSentence): Topic | undefined {
  return lastTopic(wordsOf(sentence));
}
