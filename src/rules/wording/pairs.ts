/** S-PAIR: brackets, title marks and quotation marks come in pairs (GB/T 15834). */
import { finding, type Rule } from "../context.ts";
import { clauseAt, paragraphsOf, type ProseParagraph } from "../prose.ts";
import { firstOfEachPart, type TextPlace } from "./places.ts";
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
  PAIRS.flatMap((pair) => [...marksOf(pair, true), ...marksOf(pair, false)]),
);

function marksOf(pair: Pair, isOpen: boolean): [string, Mark][] {
  return Array.from(isOpen ? pair.open : pair.close, (mark) => [mark, { pair, isOpen }]);
}

const ANY_MARK = new RegExp(`[${[...MARKS.keys()].join("")}]`, "gu");

/** A mark without the other one of its pair. */
type Unpaired = TextPlace & Mark;

export const checkPairs: Rule = (context) =>
  firstOfEachPart(paragraphsOf(context.report).flatMap(unpairedIn)).map(({ first, count }) => {
    const missing = sentences.markName(first.pair.name, !first.isOpen);
    return finding(context, "S-PAIR", {
      at: first.part,
      quote: quoteOf(first),
      expected: missing,
      found: first.words,
      message: sentences.unpaired(first.part, { ...first.pair, missing }, quoteOf(first), count),
    });
  });

function unpairedIn({ part, text }: ProseParagraph): Unpaired[] {
  const open: (Mark & { readonly index: number })[] = [];
  const alone: (Mark & { readonly index: number })[] = [];
  ANY_MARK.lastIndex = 0;
  for (let match = ANY_MARK.exec(text); match; match = ANY_MARK.exec(text)) {
    const { index } = match;
    const mark = MARKS.get(match[0]);
    if (!mark || isApostrophe(text, index)) continue;
    const { pair, isOpen } = mark;
    if (isOpen) {
      open.push({ pair, isOpen, index });
    } else if (open.at(-1)?.pair === pair) {
      open.pop();
    } else {
      const from = open.findLastIndex((it) => it.pair === pair);
      // what was opened since cannot be closed any more, for what surrounds it is
      if (from >= 0) alone.push(...open.splice(from).slice(1));
      else if (!isItemNumber(text, index)) alone.push({ pair, isOpen, index });
    }
  }
  return [...alone, ...open]
    .sort((a, b) => a.index - b.index)
    .map((it) => ({ ...it, part, text, words: text[it.index] ?? "", groups: [] }));
}

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
  const clause = clauseAt(text, index);
  const at = index - text.lastIndexOf(clause, index);
  return isOpen ? clause.slice(at) : clause.slice(0, at + 1);
}
