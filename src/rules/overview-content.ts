/** What of part one tells of work, and what is only a heading or a note on how the report was made. */
import { headingOf } from "./numbering.ts";

/** What stands before the parts, the five customary sentences: basis, parts, period, copy, contact. */
const NOTE = new RegExp(
  [
    "统计(?:期限|时限|时间|口径)|数据.{0,6}(?:期限|时限)",
    "电子版|疑问|咨询|与[^，。]{2,24}联系|联系(?:方式|电话|人)[：:]",
    "如下[：:]?$",
  ].join("|"),
  "u",
);

/** The same, told by two words anywhere in a sentence, in this order. */
const NOTES_OF_TWO: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [/报告|年报/u, /编制|公布|发布/u],
  [/编制|公布|发布/u, /报告|年报/u],
  [/报告|年报|全文|由总体情况/u, /组成|部分|方面/u],
];

/** A sentence that counts something done is no note, whatever it says besides. */
const COUNTED = /\d\s*(?:条|件|次|篇|期|场|份|项)/u;

/** The paragraphs that say something: without headings that nothing follows, and without 无. */
export function contentOf(paragraphs: readonly string[]): string[] {
  return paragraphs.filter((_, i) => saysSomething(paragraphs, i));
}

function saysSomething(paragraphs: readonly string[], i: number): boolean {
  const [text = "", next] = [paragraphs[i], paragraphs[i + 1]];
  if (/^无[。.]?$/u.test(text)) return false;
  const heading = headingOf(text);
  return !heading?.bare || (next !== undefined && headingOf(next)?.kind !== heading.kind);
}

/**
 * Whether part one tells of work, and is not only notes on how the report was made; one that does not lacks
 * everything, of which S-SIX or S-ONLY-INTRO speaks.
 */
export function tellsOfWork(overview: readonly string[]): boolean {
  return overview.some(
    (text, i) =>
      saysSomething(overview, i) &&
      text.split("。").some((sentence) => sentence !== "" && !isNote(sentence)),
  );
}

function isNote(sentence: string): boolean {
  const hasBoth = ([first, second]: (typeof NOTES_OF_TWO)[number]): boolean => {
    const { 0: words = "", index = 0 } = first.exec(sentence) ?? {};
    return words !== "" && second.test(sentence.slice(index + words.length));
  };
  return (NOTE.test(sentence) || NOTES_OF_TWO.some(hasBoth)) && !COUNTED.test(sentence);
}
