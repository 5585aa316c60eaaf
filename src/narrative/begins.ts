/** What can begin with a character, so that a text is read in walks over one table. */
import { signs } from "./frame-words.ts";
import { traditionalCharacters } from "./simplified.ts";
import { firstCharacters } from "./word-tree.ts";

export const [WORD, NUMBER, MARK, SKIP, TITLE, TRADITIONAL, DENIAL, FULL_STOP] = [
  1, 2, 4, 8, 16, 32, 64, 128,
];

const FULL_STOPS = "。！!？?\n";

/** Marks that mean the same to the grammar, by the one that stands for them. */
const SAME_MARKS = ["，,①②③④⑤⑥⑦⑧⑨⑩", "；;", FULL_STOPS, "：:", "、/", "（(", "）)"];

/** By codes: to take a character out of a text for each costs more than all else. */
const MARKS: ReadonlyMap<number, string> = new Map(
  SAME_MARKS.flatMap((marks) =>
    Array.from(marks, (mark) => [mark.charCodeAt(0), marks.charAt(0)] as const),
  ),
);
const POINT = ".".charCodeAt(0);

/** Quotation marks, brackets of a form that was filled in, and blanks are as if they were not there. */
const SKIPPED = " \t\u00a0\u3000\u200b\ufeff“”‘’\"'—·【】［］";

const BEGINS = new Uint8Array(0x1_0000);

function begin(what: number, words: Iterable<string>): void {
  for (const word of words) {
    const code = word.charCodeAt(0);
    BEGINS[code] = (BEGINS[code] ?? 0) | what;
  }
}

begin(WORD, firstCharacters());
begin(NUMBER, "0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾");
begin(MARK, `${SAME_MARKS.join("")}.`);
begin(FULL_STOP, `${FULL_STOPS}.`);
begin(SKIP, SKIPPED);
begin(TITLE, "《");
begin(TRADITIONAL, traditionalCharacters);
begin(DENIAL, signs.not.split(" "));

/** All that can begin with the character at a place. */
export function beginsAt(text: string, at: number): number {
  return BEGINS[text.charCodeAt(at)] ?? 0;
}

/** The mark at a place, by the one that stands for it. */
export function markAt(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  if (code !== POINT) return MARKS.get(code);
  const isEnd = at + 1 === text.length || /\p{Script=Han}/u.test(text.charAt(at + 1));
  return isEnd && /\p{Script=Han}/u.test(text.charAt(at - 1)) ? "。" : undefined;
}

/** Whether a clause, or what a bracket holds, ends at a place. */
export function isEndOfWords(text: string, at: number): boolean {
  return at >= text.length || (MARKS.has(text.charCodeAt(at)) && text.charAt(at) !== "(");
}

/**
 * Finds where the titles of a text end, asked from its beginning to its end: the place behind 》, or behind the 《
 * that none closes. What was found is kept, so that a row of 《 is not searched again and again.
 */
export function titleEnds(text: string): (at: number) => number {
  let end = 0;
  return (at) => {
    if (end >= 0 && end <= at) end = text.indexOf("》", at);
    return (end < 0 ? at : end) + 1;
  };
}
