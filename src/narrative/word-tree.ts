/**
 * The words of the lexicon by their characters, so that the longest word at a place is found in one walk. Of words that
 * are put together the parts alone are kept, a tenth of all: behind one part the walk goes on in the tree of the next.
 */
import { lexicon } from "./lexicon.ts";
import type { Word } from "./word.ts";

export interface FoundWord {
  readonly word: Word;
  readonly end: number;
}

const BLANK = " ".charCodeAt(0);

/** More than three times as many nodes as there are; all is laid out in rows, for to make the tree is a part of every start. */
const ROOM = 0x8000;

/** Nodes are numbers, the root of all words is 0. By the number of each: the character that leads to it, */
const codes = new Uint16Array(ROOM);
/** the first node below it, and the next one below the same, or 0, */
const firstBelow = new Uint16Array(ROOM);
const nextBeside = new Uint16Array(ROOM);
/** of the characters that lead to those below it the last five bits, each a bit: most others lead nowhere; */
const leading = new Int32Array(ROOM);
/** the word that ends there, by its place in the lexicon from 1, or 0; */
const words = new Uint16Array(ROOM);
/** and where in the list below it is told what may follow, or 0. */
const following = new Uint16Array(ROOM);
/** The roots of the parts that may follow a part. */
const roots: number[][] = [[]];

/** By the code of a character the node below the root, or 0: below no other there are many. */
const firsts = new Uint16Array(0x1_0000);

let nodes = 1;
lexicon.forEach(({ lists }, i) => {
  addBelow(0, lists, i + 1);
});

/** Adds what is put together of lists below a root. */
function addBelow(root: number, [list = "", ...others]: readonly string[], word: number): void {
  let next = 0;
  let node = root;
  for (let at = 0; at <= list.length; at += 1) {
    const code = at < list.length ? list.charCodeAt(at) : BLANK;
    if (code !== BLANK) {
      const known = node === 0 ? (firsts[code] ?? 0) : below(node, code);
      node = known > 0 ? known : newBelow(node, code);
    } else {
      if (others.length === 0) words[node] = word;
      else if (node === root) addBelow(root, others, word);
      else {
        if (next === 0) {
          next = nodes++;
          addBelow(next, others, word);
        }
        const behind = (following[node] ||= roots.push([]) - 1);
        roots[behind]?.push(next);
      }
      node = root;
    }
  }
}

function newBelow(node: number, code: number): number {
  const made = nodes++;
  codes[made] = code;
  nextBeside[made] = firstBelow[node] ?? 0;
  firstBelow[node] = made;
  leading[node] = (leading[node] ?? 0) | (1 << code);
  if (node === 0) firsts[code] = made;
  return made;
}

/** The node below another for a character, or 0. */
function below(node: number, code: number): number {
  let next = ((leading[node] ?? 0) >> code) & 1 ? (firstBelow[node] ?? 0) : 0;
  while (next > 0 && codes[next] !== code) next = nextBeside[next] ?? 0;
  return next;
}

/** The first characters of all words. */
export function firstCharacters(): string[] {
  const characters: string[] = [];
  for (let node = firstBelow[0] ?? 0; node > 0; node = nextBeside[node] ?? 0) {
    characters.push(String.fromCharCode(codes[node] ?? 0));
  }
  return characters;
}

/** More than there are words in the lexicon. */
const PLACES = lexicon.length + 1;

/** The longest word of the lexicon that begins at a place of a text. */
export function longestWord(text: string, start: number): FoundWord | undefined {
  const first = firsts[text.charCodeAt(start)] ?? 0;
  const found = first === 0 ? 0 : longestBelow(first, text, start + 1);
  if (found === 0) return undefined;
  const word = lexicon[(found % PLACES) - 1];
  return word && { word, end: Math.floor(found / PLACES) };
}

/**
 * The end of the longest and its place in the lexicon in one number, so that of two the greater one holds; 0 where there
 * is none.
 *
 * @param at behind the character that leads to the node
 */
function longestBelow(from: number, text: string, at: number): number {
  let found = 0;
  let node = from;
  for (let end = at; ; end += 1) {
    const word = words[node] ?? 0;
    if (word > 0) found = Math.max(found, end * PLACES + word);
    const code = text.charCodeAt(end);
    const behind = following[node] ?? 0;
    if (behind > 0) {
      for (const root of roots[behind] ?? []) {
        // what may be left out ends there as well
        const left = words[root] ?? 0;
        if (left > 0) found = Math.max(found, end * PLACES + left);
        const first = below(root, code);
        if (first > 0) found = Math.max(found, longestBelow(first, text, end + 1));
      }
    }
    node = below(node, code);
    if (node === 0) return found;
  }
}
