/** Words by their characters, so that the longest word at a place is found in one walk. */
import { lexiconWords, type Word } from "./lexicon.ts";

interface Node {
  readonly next: Map<number, Node>;
  word: Word | undefined;
}

export interface FoundWord {
  readonly word: Word;
  readonly end: number;
}

function node(): Node {
  return { next: new Map(), word: undefined };
}

const root = node();

for (const [text, word] of lexiconWords()) {
  let at = root;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const next = at.next.get(code) ?? node();
    at.next.set(code, next);
    at = next;
  }
  at.word = word;
}

/** The first characters of all words. */
export const firstCharacters: readonly string[] = Array.from(root.next.keys(), (code) =>
  String.fromCharCode(code),
);

/** The longest word of the lexicon that begins at a place of a text. */
export function longestWord(text: string, start: number): FoundWord | undefined {
  let found: FoundWord | undefined;
  let at: Node | undefined = root.next.get(text.charCodeAt(start));
  for (let end = start + 1; at; end += 1) {
    if (at.word) found = { word: at.word, end };
    at = at.next.get(text.charCodeAt(end));
  }
  return found;
}
