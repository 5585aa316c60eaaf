/** S-PAIR: brackets, title marks and quotation marks come in pairs (GB/T 15834). */
import { onceFor } from "../../form/once-for.ts";
import { clauseSpanAt, paragraphsOf, type ProseParagraph } from "../prose.ts";
import { firstOfEachPart, type TextPlace } from "../places.ts";
import { defineRule } from "../rule.ts";
import * as sentences from "./sentences.ts";

interface Pair {
  readonly name: string;
  readonly open: string;
  readonly close: string;
}

/** Both widths of a bracket are one mark here: width is S-HALFWIDTH's matter, 〔〕 is S-CITE's. */
const PAIRS: readonly Pair[] = [
  { name: "括号", open: "（(", close: "）)" },
  { name: "书名号", open: "《", close: "》" },
  { name: "书名号", open: "〈", close: "〉" },
  { name: "引号", open: "“", close: "”" },
  { name: "引号", open: "‘", close: "’" },
  { name: "方头括号", open: "【", close: "】" },
];

interface Mark {
  readonly pair: Pair;
  readonly isOpen: boolean;
}

const MARKS: ReadonlyMap<string, Mark> = new Map(
  PAIRS.flatMap((pair) => [...marksOf(pair, "open"), ...marksOf(pair, "close")]),
);

function marksOf(pair: Pair, side: "open" | "close"): [string, Mark][] {
  return Array.from(pair[side], (mark) => [mark, { pair, isOpen: side === "open" }]);
}

const ANY_MARK = new RegExp(`[${[...MARKS.keys()].join("")}]`, "gu");

/** A mark without the other one of its pair. */
type Unpaired = TextPlace & Mark;

export const pairsRule = defineRule({
  code: "S-PAIR",
  severity: "warning",
  basis: "ours",
  holds: "括号、书名号、引号成对",
  check: (context) =>
    firstOfEachPart(paragraphsOf(context.report).flatMap(unpairedIn)).map(({ first, count }) => {
      const missing = sentences.markName(first.pair.name, first.isOpen ? "close" : "open");
      return {
        at: first.part,
        quote: quoteOf(first),
        expected: missing,
        found: first.words,
        message: sentences.unpaired(first.part, { ...first.pair, missing }, quoteOf(first), count),
      };
    }),
});

const unpairedIn = onceFor(({ part, text }: ProseParagraph): readonly Unpaired[] => {
  const open: (Mark & { readonly index: number })[] = [];
  const alone: (Mark & { readonly index: number })[] = [];
  /** How many of each pair are open, so that no mark is looked for that is not there. */
  const counts = new Map<Pair, number>();
  const count = (pair: Pair, more: 1 | -1): void => {
    counts.set(pair, (counts.get(pair) ?? 0) + more);
  };
  ANY_MARK.lastIndex = 0;
  for (let match = ANY_MARK.exec(text); match; match = ANY_MARK.exec(text)) {
    const { index } = match;
    const mark = MARKS.get(match[0]);
    if (!mark || isApostrophe(text, index)) continue;
    const { pair, isOpen } = mark;
    if (isOpen) {
      open.push({ pair, isOpen, index });
      count(pair, 1);
    } else if (counts.get(pair)) {
      // what was opened since cannot be closed any more, for what surrounds it is
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.pair, -1);
        if (last.pair === pair) break;
        alone.push(last);
      }
    } else if (!isItemNumber(text, index)) alone.push({ pair, isOpen, index });
  }
  return [...alone, ...open]
    .sort((a, b) => a.index - b.index)
    .map((it) => ({ ...it, part, text, words: text[it.index] ?? "", groups: [] }));
});

/** `1）` numbers an item. */
function isItemNumber(text: string, index: number): boolean {
  return (
    /[)）]/u.test(text[index] ?? "") &&
    /(?:^|[。；：，、:;,\s])[\d一二三四五六七八九十]{1,3}$/u.test(
      text.slice(Math.max(0, index - 4), index),
    )
  );
}

/** `People’s` is one word. */
function isApostrophe(text: string, index: number): boolean {
  return text[index] === "’" && /[A-Za-z]/u.test(text[index - 1] ?? "");
}

/** From the mark to the end of the clause, or from its beginning to the mark. */
function quoteOf({ text, index, isOpen }: Unpaired): string {
  const { start, end } = clauseSpanAt(text, index);
  return isOpen ? text.slice(index, end) : text.slice(start, index + 1);
}
