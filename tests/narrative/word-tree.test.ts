/** The longest word at a place, in one walk over the parts, is the longest of all words written out. */
import * as fc from "fast-check";
import { firstCharacters, longestWord } from "../../src/narrative/word-tree.ts";
import { lexiconWords } from "../support/lexicon-words.ts";

const words = [...lexiconWords.keys()];
const longest = Math.max(...words.map(({ length }) => length));

/** Looked up by what stands there, the longest first. */
function lookedUp(text: string, start: number): ReturnType<typeof longestWord> {
  for (let end = Math.min(text.length, start + longest); end > start; end -= 1) {
    const word = lexiconWords.get(text.slice(start, end));
    if (word) return { word, end };
  }
  return undefined;
}

test("every word of the lexicon, more than 45,000, is found as itself, with its own meaning", () => {
  expect(words.length).toBeGreaterThan(45_000);
  const found = words.map((text) => longestWord(`${text}¦`, 0));
  expect(found).toEqual(words.map((text) => ({ word: lexiconWords.get(text), end: text.length })));
});

test("in a text the longest is found, whether it is put together or not", () => {
  const cut = fc
    .tuple(fc.constantFrom(...words), fc.nat({ max: longest }))
    .map(([word, length]) => word.slice(0, length));
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...words), cut), { maxLength: 12 })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const places = Array.from({ length: text.length + 1 }, (_, at) => at);
      expect(places.map((at) => longestWord(text, at))).toEqual(
        places.map((at) => lookedUp(text, at)),
      );
    }),
    { numRuns: 1000 },
  );
});

test("正在 + 依法依规 + 办理中 is one word; so is 撤回起诉, and with 经协调 in front", () => {
  const carried = { kind: "act", is: "carryOut" };
  expect(longestWord("正在依法依规办理中。", 0)).toMatchObject({ word: carried, end: 9 });
  expect(longestWord("经协调撤回起诉1件", 0)).toMatchObject({ word: { kind: "result" }, end: 7 });
  expect(longestWord("撤回起诉1件", 0)?.end).toBe(4);
});

test("a word begins with none but the first characters", () => {
  expect(firstCharacters().sort()).toEqual([...new Set(words.map((it) => it.charAt(0)))].sort());
});
