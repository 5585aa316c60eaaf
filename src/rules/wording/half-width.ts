/** S-HALFWIDTH: Chinese text has full-width marks (GB/T 15834). */
import { paragraphFixes } from "../text-fix.ts";
import { firstOfEachPart, placesOf, type TextPlace } from "../places.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

/** Half-width marks and what they become. */
const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["?", "？"],
  ["!", "！"],
  [".", "。"],
  ["(", "（"],
  [")", "）"],
]);

const HAN = "\\p{Script=Han}";
/** A Chinese character, or a mark that stands at the end of Chinese words. */
const CHINESE = `[${HAN}》”’〕）)]`;

/**
 * A half-width mark beside Chinese: `1,100`, `12:30`, `http://…` and `1.` have none on that side.
 *
 * The blank behind the mark goes with it.
 */
const MARK = new RegExp(
  [
    `[,;:?!](?<=${CHINESE}.)(?!//) ?`,
    `[,;] ?(?=${HAN})`, // 2020,我局
    `\\.(?<=${CHINESE}\\.)(?=${HAN}|$)`, // a full stop
  ].join("|"),
  "gu",
);

/** A pair of brackets of any width; an inner pair where they nest. */
const BRACKETS = /[(（][^()（）]*[)）]/gu;
const BEHIND_CHINESE = new RegExp(`${CHINESE}$`, "u");
const WITH_HAN = new RegExp(HAN, "u");

/** So many characters on both sides show where a mark stands. */
const AROUND = 6;

export const halfWidthRule = defineRule({
  code: "S-HALFWIDTH",
  severity: "hint",
  basis: "ours",
  holds: "中文语句用全角标点",
  check: (context) => {
    const { report } = context;
    const brackets = placesOf(report, BRACKETS).filter(({ text, index, words }) =>
      areHalfWidth(words, text.charAt(index - 1)),
    );
    return firstOfEachPart([...placesOf(report, MARK), ...brackets]).map(({ first, count }) => {
      const { part } = first;
      const mark = first.words.charAt(0);
      const found = FULL_WIDTH.has(mark) ? mark : first.words.slice(-1);
      const right = FULL_WIDTH.get(found) ?? found;
      return {
        at: part,
        quote: surroundings(first),
        expected: right,
        found,
        message: sentences.halfWidth(part, { mark: found, right }, surroundings(first), count),
        fixes: paragraphFixes(context, first, sentences.widenMarks(), withFullWidthMarks),
      };
    });
  },
});

/** One at least is half-width, around Chinese or behind it: not those of PDF(1.7). */
function areHalfWidth(brackets: string, before: string): boolean {
  return /^\(|\)$/u.test(brackets) && (BEHIND_CHINESE.test(before) || WITH_HAN.test(brackets));
}

/** The text with full-width marks where it is Chinese; the blank behind a mark goes with it. */
export function withFullWidthMarks(text: string): string {
  return text
    .replace(BRACKETS, (brackets, index: number) =>
      areHalfWidth(brackets, text.charAt(index - 1)) ? `（${brackets.slice(1, -1)}）` : brackets,
    )
    .replace(MARK, (mark) => FULL_WIDTH.get(mark.trim()) ?? mark);
}

/** The mark with the words around it, up to the next marks. */
function surroundings({ text, index, words }: TextPlace): string {
  const before = /[^，。；：、,;:]*$/u.exec(text.slice(Math.max(0, index - AROUND), index))?.[0];
  const end = index + words.length;
  const after = /^[^，。；：、,;:]*/u.exec(text.slice(end, end + AROUND))?.[0];
  return `${before ?? ""}${words}${after ?? ""}`;
}
