/** Words by their characters, so that the longest word at a place is found in one walk. */
import { lexiconWords } from "./lexicon.ts";
import type { Word } from "./word.ts";

export interface FoundWord {
  readonly word: Word;
  readonly end: number;
}

interface Node {
  readonly code: number;
  readonly next: Map<number, Node>;
  word: Word | undefined;
}

function nodeOf(code: number): Node {
  return { code, next: new Map(), word: undefined };
}

const root = nodeOf(0);

for (const [text, word] of lexiconWords()) {
  let at = root;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const next = at.next.get(code) ?? nodeOf(code);
    at.next.set(code, next);
    at = next;
  }
  at.word = word;
}

/**
 * The same tree in rows, for every word of every text is looked up in it: nodes are numbered level by level, so that
 * those below one stand side by side; the root is 0.
 */
const nodes: Node[] = [root];
const firstBelow: number[] = [];
for (const { next } of nodes) {
  firstBelow.push(nodes.length);
  nodes.push(...next.values());
}
firstBelow.push(nodes.length);

const BELOW = Uint16Array.from(firstBelow);
const CODES = Uint16Array.from(nodes, ({ code }) => code);
const WORDS = nodes.map(({ word }) => word);

/** By the code of a character the node below the root, or 0. */
const ROOTS = new Uint16Array(0x1_0000);
for (let node = 1; node < (firstBelow[1] ?? 0); node += 1) ROOTS[CODES[node] ?? 0] = node;

/** The first characters of all words. */
export const firstCharacters: readonly string[] = Array.from(root.next.keys(), (code) =>
  String.fromCharCode(code),
);

/** The longest word of the lexicon that begins at a place of a text. */
export function longestWord(text: string, start: number): FoundWord | undefined {
  let word: Word | undefined;
  let end = start;
  let node = ROOTS[text.charCodeAt(start)] ?? 0;
  for (let at = start + 1; node > 0; at += 1) {
    const here = WORDS[node];
    if (here) {
      word = here;
      end = at;
    }
    node = below(node, text.charCodeAt(at));
  }
  return word && { word, end };
}

/** The node below another for a character, or 0. */
function below(node: number, code: number): number {
  const last = BELOW[node + 1] ?? 0;
  for (let next = BELOW[node] ?? 0; next < last; next += 1) if (CODES[next] === code) return next;
  return 0;
}
