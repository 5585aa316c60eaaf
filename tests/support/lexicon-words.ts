import { lexicon } from "../../src/narrative/lexicon.ts";
import type { ListedWords, Word } from "../../src/narrative/word.ts";

/** Every word of the lexicon written out, with its meaning: of those that are written alike the last. */
export const lexiconWords: ReadonlyMap<string, Word> = new Map(
  lexicon.flatMap((word) => writtenOut(word).map((text) => [text, word] as const)),
);

function writtenOut({ lists }: ListedWords): string[] {
  return lists
    .map((it) => it.split(" "))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)));
}
