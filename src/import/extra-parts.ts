/** Parts that a report has beside the six of the form: they stand between these, and shift their numbers. */
import type { PlacedHeading } from "./headings.ts";
import { wordingOf } from "./wording.ts";

interface ExtraHeading {
  /** As found. */
  readonly text: string;
  /** Index of its line. */
  readonly line: number;
}

/** No heading is longer, and none ends as a sentence does. */
const HEADING = /^(?:[一二三四五六七八九十]\s*[、.．]|第[一二三四五六七八九十]部分)[^。；]{2,40}$/u;

/**
 * The headings between those of the form that fill the gaps in their numbers: 一、 … 二、重点工作 … 三、主动公开政府信息情况.
 *
 * @param lines the lines in which the headings of the form were found
 */
export function extraHeadings(
  lines: readonly string[],
  headings: readonly PlacedHeading[],
): ExtraHeading[] {
  return headings.flatMap(({ text, line }, i) => {
    const number = wordingOf(text).number;
    if (number === null) return [];
    const next = headings[i + 1];
    const nextNumber = next && wordingOf(next.text).number;
    const between = lines.slice(line + 1, next?.line).flatMap((it, k) => {
      const own = HEADING.test(it.trim()) ? wordingOf(it).number : null;
      return own === null ? [] : [{ text: it.trim(), line: line + 1 + k, own }];
    });
    // every number once and in its order, or it is a list within the part
    const isGapFilled =
      between.length > 0 &&
      between.every(({ own }, k) => own === number + 1 + k) &&
      (nextNumber === undefined || nextNumber === number + 1 + between.length);
    return isGapFilled ? between : [];
  });
}
